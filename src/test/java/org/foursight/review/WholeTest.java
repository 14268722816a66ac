package org.foursight.review;

import static org.foursight.review.People.OFFICER;
import static org.foursight.review.People.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "screening | {'act':'ownView','screening':null,'view':{'proposed':'harassment','concern':'actNow','note':null}}",
                "view | {'act':'ownView','screening':'one','view':null}",
                "view/concern | {'act':'ownView','screening':'one','view':{'proposed':'harassment','concern':null,'note':null}}",
                "stand | {'act':'decided','screening':'one','conclusion':'spo','stand':null,'code':'fact','reason':'x'}",
                "conclusion | {'act':'decided','screening':'one','conclusion':null,'stand':'agree','code':null,'reason':null}",
                "owner | {'act':'adviceTaken','advice':'a','state':'open','owner':null,'due':null,'code':null,'reason':null}",
                "further/0/code | {'act':'decided','screening':'one','conclusion':'spo','stand':'lower','code':'fact','reason':'x','further':[{'code':null,'words':'x'}]}",
                "further/1/words | {'act':'adviceTaken','advice':'a','state':'open','owner':'x','due':null,'code':'fact','reason':'x','further':[{'code':'done','words':'x'},{'code':'other','words':null}]}",
                "why | {'act':'orderConsidered','applying':true,'why':null}",
            })
    void an_act_with_a_part_missing_is_refused_with_its_place(String place, String json) {
        assertEquals(place, against(ActJson.read(json.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource({"4000, ''", "4001, why"})
    void a_text_has_at_most_four_thousand_characters(int length, String place) {
        assertEquals(place, against(new Act.OrderConsidered(true, "x".repeat(length))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"act\":\"decided\",\"screening\":\"one\",\"conclusion\":\"spo\",\"stand\":\"lower\",\"code\":\"fact\",\"reason\":\"x\",\"further\":[null]}",
                "{\"act\":\"seconded\",\"lowering\":1,\"agreed\":true,\"reason\":\"x\",\"more\":1}",
                "{\"act\":\"decided\",\"screening\":\"one\",\"conclusion\":\"spo\",\"stand\":0,\"code\":null,\"reason\":null}"
            })
    void what_is_no_act_is_refused(String json) {
        assertThrows(ActException.class, () -> ActJson.read(json));
    }

    private static String against(Act act) {
        return Overriding.against(act, OFFICER, People.screened("one").handling(), TODAY)
                .map(Objection::field)
                .orElse("");
    }
}
