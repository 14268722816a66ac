package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.foursight.signin.Access;
import org.foursight.signin.AccessRow;
import org.foursight.signin.Role;
import org.foursight.web.http.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A case of another unit and one that does not exist take the same statements to refuse, so that there is nothing to
 * measure. Compared is what is asked of the database, not how long that takes. Alone, since all statements are counted.
 */
@Isolated
class SameWorkTest {

    private static final String STATEMENT = "jdbi.statement";

    @TempDir
    private Path folder;

    /** Stands in the recording before the statements of a request. */
    @Name("foursight.test.Request")
    static final class Asked extends Event {

        @Label("What was asked")
        private final String what;

        Asked(String what) {
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    @Test
    void a_case_of_another_unit_is_refused_with_the_same_statements_as_one_that_does_not_exist() throws IOException {
        Access access = Access.standard();
        List<Route> routes = access.rows().stream()
                .map(row ->
                        new Route(HandlerType.findOrCreate(row.method()), row.path(), request -> request.status(204)))
                .toList();
        Team team = Team.start(routes, access);
        Map<String, String> pairs = new LinkedHashMap<>();
        Path file = folder.resolve("statements.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(STATEMENT);
            recording.enable(Asked.class);
            recording.start();
            for (AccessRow row : access.rows()) {
                for (Role role : List.of(Role.OFFICER, Role.REVIEWER)) {
                    if (row.ofOneCase()) {
                        String[] headers = team.headers(team.signIn(role + row.key(), role));
                        String other = ask(team, row, role, team.other(), headers);
                        pairs.put(other, ask(team, row, role, "no-such-case", headers));
                    }
                }
            }
            recording.dump(file);
        }
        team.stop();
        Map<String, List<String>> statements = statements(file);
        assertTrue(pairs.size() > 50, pairs.size() + " compared");
        pairs.forEach((other, none) -> assertEquals(statements.get(none), statements.get(other), other));
        assertTrue(statements.values().stream().anyMatch(list -> list.size() > 3), "statements are seen");
    }

    private static String ask(Team team, AccessRow row, Role role, String reference, String... headers) {
        Asked asked = new Asked(role + " " + row.key() + " " + reference);
        asked.commit();
        String path = row.path().replace("{reference}", reference).replaceAll("\\{[a-z]+}", "1");
        HttpResponse<String> answer = team.browser().send(row.method(), path, BodyPublishers.noBody(), headers);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 403, asked.what());
        return asked.what();
    }

    /** Return the statements that each request led to, in order. */
    private static Map<String, List<String>> statements(Path file) throws IOException {
        List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
        events.sort(Comparator.comparing(RecordedEvent::getStartTime));
        Map<String, List<String>> statements = new LinkedHashMap<>();
        List<String> of = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.getEventType().getName().equals(STATEMENT)) {
                of.add(event.getString("sql"));
            } else {
                of = new ArrayList<>();
                statements.put(event.getString("what"), of);
            }
        }
        return statements;
    }
}
