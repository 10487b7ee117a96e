package org.minutebook.bench.accuracy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When two wordings count as the same: case, accents, and the shapes of quotes and dashes never matter.
final class Sameness {

    private static final Pattern WORD = Pattern.compile("[a-z0-9£%']+");
    private static final Pattern HONOURS = Pattern
            .compile("\\b(councillor|councillors|cllr|cllrs|mr|mrs|ms|miss|dr|sir|"
                    + "professor|prof|the|rev|revd|lord|lady|obe|mbe|cbe|jp|qpm|dl|vacancy)\\b\\.?");
    private static final Set<String> NO_PART_OF_A_BODYS_NAME = Set.of("the", "former", "meeting", "of", "council",
            "minutes");
    private static final int OPENING = 7;

    private Sameness() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[’‘]", "'").replaceAll("[“”]", "\"")
                .replaceAll("[–—]", "-").replaceAll("\\p{M}", "").replaceAll("\\s+", " ").strip()
                .toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        return WORD.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    /// Whether the words are the same, or so nearly so as `least` says (see [Likeness]).
    static boolean alike(String a, String b, double least) {
        String left = String.join(" ", words(a));
        String right = String.join(" ", words(b));
        return left.equals(right) || (!left.isEmpty() && !right.isEmpty() && Likeness.of(left, right) >= least);
    }

    /// A person's name without titles and honours.
    static String person(String name) {
        return String.join(" ", words(HONOURS.matcher(fold(name)).replaceAll(" ")));
    }

    /// Whether the surnames are the same and the initials agree as far as both have them.
    static boolean samePerson(String a, String b) {
        List<String> left = words(person(a));
        List<String> right = words(person(b));
        if (left.isEmpty() || right.isEmpty() || !left.getLast().equals(right.getLast())) {
            return false;
        }
        for (int i = 0; i < Math.min(left.size(), right.size()) - 1; i++) {
            if (left.get(i).charAt(0) != right.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the one name of a body holds the other; a body that is not named is the same as any.
    static boolean sameBody(Optional<String> truth, Optional<String> found) {
        String left = body(truth.orElse(""));
        String right = body(found.orElse(""));
        return truth.isEmpty() || right.contains(left) || (!right.isEmpty() && left.contains(right));
    }

    private static String body(String name) {
        List<String> words = words(name);
        String kept = words.stream().filter(w -> !NO_PART_OF_A_BODYS_NAME.contains(w)).collect(Collectors.joining(" "));
        return kept.isEmpty() ? String.join(" ", words) : kept;
    }

    static String code(String indicator) {
        return fold(indicator).replace(" ", "").replace("bvpi", "bv");
    }

    static boolean sameNumber(Optional<String> a, Optional<String> b) {
        return Objects.equals(number(a), number(b));
    }

    private static String number(Optional<String> number) {
        return fold(number.orElse("")).replaceAll("[^0-9a-z/]+", ".").replaceAll("^\\.+|\\.+$", "");
    }

    /// Whether the first seven words are the same, but for a "That", and the lengths much the same.
    static boolean sameDecision(Truth.Decision truth, String found) {
        List<String> left = words(truth.opening());
        List<String> right = words(found);
        double ratio = (right.size() + 2.0) / (truth.words() + 2.0);
        List<String> opening = afterThat(left, right);
        List<String> begun = afterThat(right, left);
        int length = Math.min(opening.size(), OPENING);
        return begun.size() >= length && opening.subList(0, length).equals(begun.subList(0, length)) && ratio >= 0.75
                && ratio <= 1.33;
    }

    /// The words after a "that" at their head which the other has not.
    private static List<String> afterThat(List<String> words, List<String> other) {
        boolean only = !words.isEmpty() && words.getFirst().equals("that")
                && (other.isEmpty() || !other.getFirst().equals("that"));
        return only ? words.subList(1, words.size()) : words;
    }
}
