package org.minutebook.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stem of an English word, by Porter's second stemmer (<https://snowballstem.org/algorithms/english/stemmer.html>):
/// "clinics" and "clinic" have one stem, "communities" and "communications" have two.
final class Stem {

    private static final int SHORTEST = 3;

    private static final Map<String, String> SPECIAL = Map.ofEntries(Map.entry("skis", "ski"),
            Map.entry("skies", "sky"), Map.entry("dying", "die"), Map.entry("lying", "lie"),
            Map.entry("tying", "tie"), Map.entry("idly", "idl"), Map.entry("gently", "gentl"),
            Map.entry("ugly", "ugli"), Map.entry("early", "earli"), Map.entry("only", "onli"),
            Map.entry("singly", "singl"), Map.entry("sky", "sky"), Map.entry("news", "news"),
            Map.entry("howe", "howe"), Map.entry("atlas", "atlas"), Map.entry("cosmos", "cosmos"),
            Map.entry("bias", "bias"), Map.entry("andes", "andes"));
    private static final Set<String> WHOLE_AFTER_PLURAL = Set.of("inning", "outing", "canning", "herring", "earring",
            "proceed", "exceed", "succeed");
    private static final List<String> FIRST_REGIONS = List.of("gener", "commun", "arsen");
    private static final Set<String> DOUBLES = Set.of("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt");

    /// What stands at a word's end, and what is put in its place; longer endings first.
    private record Ending(String suffix, String instead) {}

    private static final List<Ending> DERIVED = endings("ational>ate", "fulness>ful", "iveness>ive", "ization>ize",
            "ousness>ous", "biliti>ble", "lessli>less", "tional>tion", "alism>al", "aliti>al", "ation>ate",
            "entli>ent", "fulli>ful", "iviti>ive", "ousli>ous", "abli>able", "alli>al", "anci>ance", "ator>ate",
            "enci>ence", "izer>ize", "bli>ble", "ogi>og", "li>");
    private static final List<Ending> FURTHER = endings("ational>ate", "tional>tion", "alize>al", "ative>",
            "icate>ic", "iciti>ic", "ical>ic", "ness>", "ful>");
    private static final List<Ending> LAST = endings("ement>", "able>", "ance>", "ence>", "ible>", "ment>", "ant>",
            "ate>", "ent>", "ion>", "ism>", "iti>", "ive>", "ize>", "ous>", "al>", "er>", "ic>");

    private final StringBuilder word;
    private int first;
    private int second;

    private Stem(String folded) {
        word = new StringBuilder(folded);
    }

    /// The stem of a lower-case word; the word itself if it is short or not made of `a` to `z`.
    static String of(String folded) {
        if (folded.length() < SHORTEST || !folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return folded;
        }
        String special = SPECIAL.get(folded);
        return special != null ? special : new Stem(folded).reduce();
    }

    private String reduce() {
        markConsonantY();
        findRegions();
        dropPlural();
        if (!WHOLE_AFTER_PLURAL.contains(word.toString())) {
            dropPastAndPresent();
            turnY();
            replaceDerived();
            replaceFurther();
            dropLast();
            dropFinalLetter();
        }
        return word.toString().replace('Y', 'y');
    }

    private void markConsonantY() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'y' && (i == 0 || vowel(i - 1))) {
                word.setCharAt(i, 'Y');
            }
        }
    }

    private void findRegions() {
        first = FIRST_REGIONS.stream().filter(p -> word.indexOf(p) == 0).map(String::length).findFirst()
                .orElseGet(() -> afterVowelAndConsonant(0));
        second = afterVowelAndConsonant(first);
    }

    private int afterVowelAndConsonant(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!vowel(i) && vowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    private void dropPlural() {
        if (ends("sses")) {
            cut(2);
        } else if (ends("ied") || ends("ies")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (ends("s") && !ends("us") && !ends("ss") && hasVowel(word.length() - 2)) {
            cut(1);
        }
    }

    private void dropPastAndPresent() {
        if (ends("eedly") || ends("eed")) {
            int length = ends("eed") ? 3 : 5;
            if (word.length() - length >= first) {
                cut(length - 2);
            }
            return;
        }
        int length = ends("ingly") ? 5 : ends("edly") ? 4 : ends("ing") ? 3 : ends("ed") ? 2 : 0;
        if (length > 0 && hasVowel(word.length() - length)) {
            cut(length);
            mendAfterCut();
        }
    }

    private void mendAfterCut() {
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (word.length() > 1 && DOUBLES.contains(word.substring(word.length() - 2))) {
            cut(word.length() == 3 && "aeo".indexOf(word.charAt(0)) >= 0 ? 0 : 1);
        } else if (first >= word.length() && shortSyllable(word.length())) {
            word.append('e');
        }
    }

    private void turnY() {
        int last = word.length() - 1;
        if (last > 1 && (ends("y") || ends("Y")) && !vowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    private void replaceDerived() {
        ending(DERIVED).filter(e -> inside(e, first)).filter(e -> switch (e.suffix()) {
            case "ogi" -> before(e, "l");
            case "li" -> before(e, "cdeghkmnrt");
            case String any -> true;
        }).ifPresent(this::replace);
    }

    private void replaceFurther() {
        ending(FURTHER).filter(e -> inside(e, e.suffix().equals("ative") ? Math.max(first, second) : first))
                .ifPresent(this::replace);
    }

    private void dropLast() {
        ending(LAST).filter(e -> inside(e, second)).filter(e -> !e.suffix().equals("ion") || before(e, "st"))
                .ifPresent(this::replace);
    }

    private void dropFinalLetter() {
        int last = word.length() - 1;
        if (ends("e") && (last >= second || (last >= first && !shortSyllable(last)))) {
            cut(1);
        } else if (ends("ll") && last >= second) {
            cut(1);
        }
    }

    /// Whether the word cut at `end` ends in a short syllable.
    private boolean shortSyllable(int end) {
        if (end == 2) {
            return vowel(0) && !vowel(1);
        }
        return end > 2 && !vowel(end - 3) && vowel(end - 2) && !vowel(end - 1)
                && "wxY".indexOf(word.charAt(end - 1)) < 0;
    }

    private Optional<Ending> ending(List<Ending> endings) {
        for (Ending ending : endings) {
            if (ends(ending.suffix())) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private boolean inside(Ending ending, int region) {
        return word.length() - ending.suffix().length() >= region;
    }

    private boolean before(Ending ending, String letters) {
        int at = word.length() - ending.suffix().length() - 1;
        return at >= 0 && letters.indexOf(word.charAt(at)) >= 0;
    }

    private void replace(Ending ending) {
        cut(ending.suffix().length());
        word.append(ending.instead());
    }

    private boolean ends(String suffix) {
        int at = word.length() - suffix.length();
        return at >= 0 && word.indexOf(suffix, at) == at;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean hasVowel(int end) {
        for (int i = 0; i < end; i++) {
            if (vowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean vowel(int at) {
        return "aeiouy".indexOf(word.charAt(at)) >= 0;
    }

    private static List<Ending> endings(String... written) {
        return List.of(written).stream().map(w -> {
            int arrow = w.indexOf('>');
            return new Ending(w.substring(0, arrow), w.substring(arrow + 1));
        }).toList();
    }
}
