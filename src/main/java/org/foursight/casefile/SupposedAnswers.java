package org.foursight.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts replies that are supposed among the answers of a case file, in place of those about the same thing. */
final class SupposedAnswers {

    private static final List<String> ABOUT = List.of("victim", "suspect", "incident");
    private static final String REMEDY =
            "Write a reply such as \"yes\", or {\"value\": \"yes\", \"victim\": \"v1\", \"suspect\": \"s1\", \"incident\":"
                    + " \"i1\"} of which each but the value may be left out, or a list of such.";

    private final ArrayNode answers;
    private final List<Problem> problems;

    SupposedAnswers(ArrayNode answers, List<Problem> problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /** Put in the replies, which are given by questionnaire and item. */
    void suppose(JsonNode replies) {
        if (!replies.isMissingNode() && !replies.isObject()) {
            problem("/answers", "This is not an object of questions and replies.");
            return;
        }
        for (String question : replies.propertyNames()) {
            String[] parts = question.split("/", -1);
            if (parts.length != 2) {
                problem(
                        "/answers",
                        "`" + Words.shown(question) + "` is not a questionnaire and an item with / between.");
                continue;
            }
            String path = "/answers/" + question.replace("~", "~0").replace("/", "~1");
            JsonNode reply = replies.get(question);
            if (reply.isArray()) {
                for (int i = 0; i < reply.size(); i++) {
                    reply(parts, reply.get(i), path + "/" + i);
                }
            } else {
                reply(parts, reply, path);
            }
        }
    }

    private void reply(String[] question, JsonNode reply, String path) {
        boolean whole = !reply.isObject();
        if (!whole) {
            for (String field : reply.propertyNames()) {
                if (!field.equals("value") && !ABOUT.contains(field)) {
                    problem(path + "/" + Words.shown(field), "A reply has no such part.");
                }
            }
            if (!reply.has("value")) {
                problem(path, "The reply has no value.");
                return;
            }
        }
        answer(question, reply).set("value", whole ? reply : reply.get("value"));
    }

    /** Return the answer about the same people and incident, or a new one. */
    private ObjectNode answer(String[] question, JsonNode reply) {
        Set<String> ids = new HashSet<>();
        for (JsonNode answer : answers) {
            ids.add(answer.path("id").asString(""));
            if (answer.path("questionnaire").asString("").equals(question[0])
                    && answer.path("item").asString("").equals(question[1])
                    && ABOUT.stream().allMatch(about -> answer.path(about).equals(reply.path(about)))) {
                return (ObjectNode) answer;
            }
        }
        int number = 1;
        while (ids.contains("if-" + number)) {
            number++;
        }
        ObjectNode answer = answers.addObject()
                .put("id", "if-" + number)
                .put("questionnaire", question[0])
                .put("item", question[1]);
        ABOUT.stream().filter(reply::has).forEach(about -> answer.set(about, reply.get(about)));
        return answer;
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message, REMEDY));
    }
}
