package org.foursight.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in English what fact a condition wants. The words stand in {@code wanted.properties}, which says how. */
final class PatternWords {

    private static final Properties WORDS = read();

    /** Constants and words of the case file whose own names do not read well. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("EX_PARTNER", "former partner"),
            Map.entry("STALKING_2A", "stalking, s.2A"),
            Map.entry("STALKING_4A_FEAR", "stalking involving fear of violence"),
            Map.entry("STALKING_4A_SERIOUS_ALARM", "stalking involving serious alarm or distress"),
            Map.entry("FEAR_OF_VIOLENCE_S4", "putting people in fear of violence"),
            Map.entry("NON_MOLESTATION_ORDER", "non-molestation order"),
            Map.entry("OTHER_ASSOCIATED", "another act associated with stalking"),
            Map.entry("TO_OTHERS", "harm to others"),
            Map.entry("cctv", "CCTV"),
            Map.entry("cpsAdvice", "CPS advice"),
            Map.entry("nfa", "NFA"),
            Map.entry("outOfCourtDisposal", "out-of-court disposal"),
            Map.entry("preSentenceReport", "pre-sentence report"),
            Map.entry("spocConsulted", "SPOC consulted"),
            Map.entry("spoNotified", "notification under a protection order"));

    private PatternWords() {}

    /** Return the words for a pattern; a field without words of its own is said by its name. */
    static String of(Pattern pattern) {
        String name = WORDS.getProperty(pattern.type(), plain(pattern.type()));
        return name
                + compared(pattern).map(wanted -> words(pattern.type(), wanted)).collect(Collectors.joining());
    }

    /** Return what of a pattern has no words of its own. */
    static List<String> unsaid(Pattern pattern) {
        Stream<String> name = WORDS.containsKey(pattern.type()) ? Stream.of() : Stream.of(pattern.type());
        return Stream.concat(
                        name,
                        compared(pattern)
                                .filter(wanted -> found(pattern.type(), wanted).isEmpty())
                                .map(wanted -> pattern.type() + "." + wanted.field() + "." + wanted.operator()))
                .toList();
    }

    private static Stream<Comparison> compared(Pattern pattern) {
        return pattern.comparisons().stream()
                .filter(comparison -> !comparison.field().equals("about"));
    }

    private static String words(String type, Comparison wanted) {
        String operands = wanted.operands().stream().map(PatternWords::operand).collect(Collectors.joining(" or "));
        Optional<String> own = own(type, wanted);
        return own.or(() -> any(type, wanted))
                .orElse(", " + plain(wanted.field()) + " " + wanted.operator().sign() + " {0}")
                .replace(
                        "{raw}",
                        wanted.operands().stream()
                                .map(PatternWords::raw)
                                .findFirst()
                                .orElse(""))
                .replace("{0}", own.isEmpty() && isNegative(wanted) ? "anything but " + operands : operands);
    }

    private static Optional<String> found(String type, Comparison wanted) {
        return own(type, wanted).or(() -> any(type, wanted));
    }

    /** Return the words for the operator, with the value or any. */
    private static Optional<String> own(String type, Comparison wanted) {
        String operator = type + "." + wanted.field() + "." + wanted.operator();
        return first(operator + value(wanted), operator);
    }

    /** Return the words for the field, with the value or any; of a size they would not say which way. */
    private static Optional<String> any(String type, Comparison wanted) {
        String field = type + "." + wanted.field();
        return switch (wanted.operator()) {
            case EQUAL, IN -> first(field + value(wanted), field);
            case NOT_EQUAL, NOT_IN -> first(field);
            case AT_LEAST, AT_MOST, MORE, LESS -> Optional.empty();
        };
    }

    private static boolean isNegative(Comparison wanted) {
        return wanted.operator() == Operator.NOT_EQUAL || wanted.operator() == Operator.NOT_IN;
    }

    private static String value(Comparison wanted) {
        return wanted.operands().size() == 1 ? "." + raw(wanted.operands().get(0)) : ".";
    }

    private static Optional<String> first(String... keys) {
        return Stream.of(keys).map(WORDS::getProperty).filter(Objects::nonNull).findFirst();
    }

    private static String raw(Object operand) {
        return operand instanceof Constant constant
                ? constant.name()
                : operand instanceof Variable ? "" : operand.toString();
    }

    private static String operand(Object operand) {
        if (operand instanceof Variable variable) {
            return plain(variable.name().substring(1));
        }
        String raw = raw(operand);
        if (VALUES.containsKey(raw)) {
            return Objects.requireNonNull(VALUES.get(raw));
        }
        if (operand instanceof Constant) {
            return raw.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return raw.matches("[a-z]+([A-Z][a-z]+)+") ? plain(raw) : raw.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
    }

    /** Return a name in camel case as plain words. */
    static String plain(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader from = new InputStreamReader(
                Objects.requireNonNull(PatternWords.class.getResourceAsStream("wanted.properties")),
                StandardCharsets.UTF_8)) {
            words.load(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
