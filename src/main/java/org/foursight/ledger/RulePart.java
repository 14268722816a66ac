package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one rule, cut out of that of its file.
 *
 * @param id the rule's id
 * @param head the lines before when
 * @param consequence what stands between then and end
 * @param whole all of it
 */
record RulePart(String id, List<String> head, String consequence, String whole) {

    /**
     * Cut a file into its rules.
     *
     * @throws LedgerDefect when a rule lacks its name or one of when, then and end
     */
    static List<RulePart> of(String file) {
        List<String> lines = file.lines().toList();
        List<RulePart> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isStart(lines.get(i))) {
                String[] quoted = lines.get(i).stripTrailing().split("\"", -1);
                if (quoted.length != 3 || !quoted[0].equals("rule ") || !quoted[2].isEmpty()) {
                    throw new LedgerDefect("A rule begins in a way that is not read here: " + lines.get(i));
                }
                int when = next(quoted[1], lines, i, "when");
                int then = next(quoted[1], lines, when, "then");
                int end = next(quoted[1], lines, then, "end");
                parts.add(new RulePart(
                        quoted[1],
                        lines.subList(i + 1, when),
                        String.join("\n", lines.subList(then + 1, end)).strip(),
                        String.join("\n", lines.subList(i, end + 1)).stripTrailing()));
                i = end;
            }
        }
        return parts;
    }

    private static boolean isStart(String line) {
        return line.equals("rule") || line.startsWith("rule ") || line.startsWith("rule\"");
    }

    private static int next(String rule, List<String> lines, int after, String word) {
        for (int i = after + 1; i < lines.size() && !isStart(lines.get(i)); i++) {
            if (lines.get(i).stripTrailing().equals(word)) {
                return i;
            }
        }
        throw new LedgerDefect("Rule " + rule + " has no line with " + word + " alone.");
    }
}
