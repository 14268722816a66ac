package org.foursight.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.casefile.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a team's service as a file. It does not test whether what they name answers. */
class SettingsFileTest {

    private static final String RIGHT = "{'schema':'foursight/settings/1','database':'jdbc:sqlite:/x/f.db',"
            + "'address':'https://foursight.example','proxies':['10.0.0.5','::1'],'signIn':{"
            + "'issuer':'https://sign-in.example/force','clientId':'foursight','clientSecretVariable':'SECRET',"
            + "'claims':{'unit':'unit','roles':'groups'},'roles':{'grp-a':'officer','grp-b':'auditor'}}}";

    @TempDir
    private Path folder;

    private Settings read(String json) throws SettingsException {
        return SettingsFile.read(file("settings.json", json.replace('\'', '"')), Map.of("SECRET", "s3cret")::get);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<Problem> problems(String json) {
        return assertThrows(SettingsException.class, () -> read(json)).problems();
    }

    @Test
    void settings_are_read_and_what_is_left_out_has_its_usual_value() throws SettingsException {
        Settings settings = read(RIGHT);
        assertEquals(URI.create("https://foursight.example"), settings.address());
        assertEquals(Set.of("10.0.0.5", "0:0:0:0:0:0:0:1"), settings.proxies());
        assertEquals(
                Map.of("grp-a", Role.OFFICER, "grp-b", Role.AUDITOR),
                settings.issuer().roles());
        assertEquals("RS256", settings.issuer().algorithm());
        assertEquals(List.of("openid", "profile"), settings.issuer().scopes());
        assertEquals("s3cret", settings.issuer().secret());
        assertFalse(settings.toString().contains("s3cret"));
    }

    @Test
    void the_secret_can_be_in_a_file_of_its_own() throws SettingsException {
        Path secret = file("secret", "from a file\n");
        String json = RIGHT.replace("'clientSecretVariable':'SECRET'", "'clientSecretFile':'" + secret + "'");
        assertEquals("from a file", read(json).issuer().secret());
    }

    @Test
    void how_long_a_sign_in_holds_can_be_set_and_is_15_minutes_otherwise() throws SettingsException {
        assertEquals(Duration.ofMinutes(15), read(RIGHT).issuer().recheck());
        String json = RIGHT.replace("'clientId':", "'recheckMinutes':5,'clientId':");
        assertEquals(Duration.ofMinutes(5), read(json).issuer().recheck());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "settings/1|settings/2|/schema",
                "'https://foursight.example'|'http://foursight.example'|/address",
                "'https://foursight.example'|'https://foursight.example/path'|/address",
                "'https://foursight.example'|'https://a b'|/address",
                "'https://foursight.example'|7|/address",
                "['10.0.0.5','::1']|[]|/proxies",
                "['10.0.0.5','::1']|['proxy.example']|/proxies",
                "['10.0.0.5','::1']|'10.0.0.5'|/proxies",
                "'10.0.0.5'|'999.0.0.5'|/proxies",
                "'https://sign-in.example/force'|'http://sign-in.example/force'|/signIn/issuer",
                "'clientId':'foursight',||/signIn/clientId",
                "'SECRET'|'NOTHING'|/signIn/clientSecretVariable",
                "'clientSecretVariable':'SECRET'|'clientSecretFile':'/nowhere'|/signIn/clientSecretFile",
                "'clientSecretVariable':'SECRET',||/signIn/clientSecretFile",
                "'unit':'unit',||/signIn/claims/unit",
                "'officer'|'chief'|/signIn/roles/grp-a",
                "{'grp-a':'officer','grp-b':'auditor'}|{}|/signIn/roles/",
                "'clientId':|'algorithm':'none','clientId':|/signIn/algorithm",
                "'clientId':|'algorithm':'HS256','clientId':|/signIn/algorithm",
                "'clientId':|'scopes':['profile'],'clientId':|/signIn/scopes",
                "'clientId':|'recheckMinutes':0,'clientId':|/signIn/recheckMinutes",
                "'clientId':|'recheckMinutes':601,'clientId':|/signIn/recheckMinutes",
                "'clientId':|'recheckMinutes':'5','clientId':|/signIn/recheckMinutes",
                "'clientId':|'clientID':'x','clientId':|/signIn/clientID",
                "'database':'jdbc:sqlite:/x/f.db',||/database"
            })
    void one_thing_wrong_is_named_by_its_place_with_a_remedy(String right, String wrong, String place) {
        List<Problem> problems = problems(RIGHT.replace(right, wrong == null ? "" : wrong));
        assertEquals(place, problems.get(0).path(), problems.toString());
        assertFalse(problems.get(0).remedy().isBlank());
    }

    @Test
    void without_sign_in_or_without_tls_there_are_no_settings() {
        assertFalse(problems(RIGHT.replaceFirst("'signIn':\\{.*}}", "'x':1}")).isEmpty());
        assertFalse(problems(RIGHT.replace("'proxies':['10.0.0.5','::1'],", "")).isEmpty());
    }

    @Test
    void what_is_not_json_or_cannot_be_read_is_said_without_its_content() {
        assertEquals(Problem.DOCUMENT, problems("{'secret':").get(0).path());
        assertEquals(Problem.DOCUMENT, problems(RIGHT + "{}").get(0).path());
        assertEquals(
                Problem.DOCUMENT, problems("{'schema':1,'schema':2}").get(0).path());
        assertThrows(
                SettingsException.class,
                () -> SettingsFile.read(folder.resolve("none.json"), Map.<String, String>of()::get));
    }
}
