package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.foursight.casework.Listed;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Form;

/**
 * Which cases of the list are asked for.
 *
 * @param show the tab: {@code todo}, {@code waiting} or {@code closed}
 * @param find what the reference has to contain; empty for any
 */
public record CaseFilter(String show, String find) {

    private static final int LONGEST = 80;
    private static final List<String> TABS = List.of("todo", "waiting", "closed");

    /** Read it from the address of a request. */
    static CaseFilter of(Context request) {
        String show = request.queryParam("show");
        String find = request.queryParam("find");
        String plain = find == null ? "" : PlainText.of(find).strip();
        return new CaseFilter(
                show != null && TABS.contains(show) ? show : "todo",
                plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    /** Tell in which tab a case stands; every case stands in one. */
    static String tab(Listed one) {
        return one.closed() ? "closed" : one.waiting() ? "waiting" : "todo";
    }

    boolean finds(Listed one) {
        return one.summary().reference().toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT));
    }

    /** Return the form with what was asked for. */
    public Form form() {
        return Form.blank().put("find", find);
    }

    /** Return what an address asks with, for a tab. */
    public String query(String tab) {
        return "show=" + tab + (find.isEmpty() ? "" : "&find=" + URLEncoder.encode(find, StandardCharsets.UTF_8));
    }
}
