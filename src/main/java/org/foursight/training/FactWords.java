package org.foursight.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Basis;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.History;
import org.foursight.casefile.Impact;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Instrument;
import org.foursight.casefile.Order;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Step;
import org.foursight.casefile.Vocabulary;
import org.foursight.facts.Words;
import org.foursight.questions.Questionnaires;
import org.foursight.report.RecordedWords;
import org.jspecify.annotations.Nullable;

/** Puts the entries of a case file into words for a room; nothing is added to what is recorded. */
final class FactWords {

    private final Questionnaires questionnaires;
    private final boolean severalVictims;
    private final Map<String, Shown> shown = new LinkedHashMap<>();

    private FactWords(Questionnaires questionnaires, boolean severalVictims) {
        this.severalVictims = severalVictims;
        this.questionnaires = questionnaires;
    }

    /** Return every entry of a case file in words, by id, in the order of the case file. */
    static Map<String, Shown> of(CaseFile caseFile, Questionnaires questionnaires) {
        FactWords words = new FactWords(questionnaires, caseFile.victims().size() > 1);
        caseFile.relationships().forEach(words::relationship);
        caseFile.incidents().forEach(words::incident);
        caseFile.warnings()
                .forEach(warning -> words.add(
                        warning.id(),
                        "Told that it was unwanted",
                        RoomWords.when(warning.when()),
                        "By: " + Vocabulary.phrase(warning.by()) + "." + RoomWords.note(warning.note()),
                        warning.basis()));
        caseFile.impact().forEach(words::impact);
        caseFile.answers().forEach(words::answer);
        caseFile.instruments().forEach(words::instrument);
        caseFile.history().forEach(words::history);
        caseFile.orders().forEach(words::order);
        caseFile.investigation().forEach(step -> words.step("Step of the investigation", step));
        caseFile.proceedings().forEach(step -> words.step("Step of the proceedings", step));
        caseFile.decisions()
                .forEach(decision -> words.add(
                        decision.id(),
                        "Decision in the log",
                        decision.on() == null ? null : Words.date(decision.on()),
                        decision.text() + (decision.reason() == null ? "" : " Reason: " + decision.reason()),
                        null));
        return words.shown;
    }

    private void add(String id, String kind, @Nullable String when, String words, @Nullable Basis basis) {
        shown.put(id, new Shown(id, kind, when, words, basis == null ? "" : RoomWords.words(basis)));
    }

    private void relationship(Relationship entry) {
        String kind = RecordedWords.of(Vocabulary.word(entry.kind()));
        String separated = entry.separated() == null ? "" : ", separated " + RoomWords.when(entry.separated());
        add(entry.id(), "Relationship", null, RoomWords.capital(kind) + separated + ".", entry.basis());
    }

    private void incident(Incident entry) {
        String towards = severalVictims ? " Towards " + String.join(", ", entry.towards()) + "." : "";
        String effect = RoomWords.effect(entry.effect());
        String unwanted = entry.knownUnwanted() == null ? "" : " " + entry.knownUnwanted();
        String at = entry.when().at() == null ? "" : ", " + entry.when().at();
        add(
                entry.id(),
                "Incident",
                RoomWords.when(entry.when()) + at,
                entry.summary() + towards + effect + unwanted,
                entry.basis());
    }

    private void impact(Impact entry) {
        String since = entry.when() == null || entry.when().notKnown() != null ? null : RoomWords.when(entry.when());
        add(
                entry.id(),
                "Effect on daily life",
                since,
                RoomWords.capital(Vocabulary.phrase(entry.kind())) + "." + RoomWords.note(entry.note()),
                entry.basis());
    }

    private void answer(Answer entry) {
        String prompt = questionnaires
                .byId(entry.questionnaire())
                .flatMap(known -> known.items().stream()
                        .filter(item -> item.id().equals(entry.item()))
                        .findFirst())
                .map(item -> item.prompt())
                .orElse(entry.item());
        String about = entry.incident() == null ? "" : " (incident " + entry.incident() + ")";
        add(
                entry.id(),
                "Answer",
                null,
                prompt + about + " " + RoomWords.capital(Vocabulary.phrase(entry.value())) + "."
                        + RoomWords.note(entry.note()),
                entry.saidBy());
    }

    private void instrument(Instrument entry) {
        String domain = entry.domain() == null ? "" : ", " + Words.domain(entry.domain());
        add(entry.id(), "Outcome of a risk tool", null, entry.tool() + domain + ": " + entry.outcome() + ".", null);
    }

    private void history(History entry) {
        add(
                entry.id(),
                "Before or beside",
                entry.when() == null ? null : RoomWords.when(entry.when()),
                entry.summary(),
                entry.basis());
    }

    private void order(Order entry) {
        String terms = entry.terms().isEmpty() ? "" : " Terms: " + String.join(" ", entry.terms());
        String breaches = entry.breaches().stream()
                .map(breach -> " Breach recorded, " + RoomWords.when(breach.when()) + ": " + breach.summary())
                .collect(Collectors.joining());
        add(
                entry.id(),
                "Order",
                entry.madeOn() == null ? null : Words.date(entry.madeOn()),
                RoomWords.capital(Vocabulary.phrase(entry.kind()))
                        + (Boolean.TRUE.equals(entry.served()) ? ", served." : ".")
                        + terms
                        + breaches,
                entry.basis());
    }

    private void step(String kind, Step entry) {
        String done = entry.done() == null ? "" : entry.done() ? ": done." : ": not done.";
        String what = entry.kind().replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        add(
                entry.id(),
                kind,
                entry.on() == null ? null : Words.date(entry.on()),
                RoomWords.capital(what) + done + RoomWords.note(entry.note()),
                null);
    }
}
