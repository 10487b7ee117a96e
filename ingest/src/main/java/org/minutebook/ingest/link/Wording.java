package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.corpus.Minute;

/// The words of a minute as its printings are compared. Blanks, line ends and the hyphens they bring, capitals,
/// punctuation round a word, common short forms, and the furniture of a printing (a web page's label over the minute,
/// the agenda's number in brackets below its heading, a heading that stands there twice) make no word another.
record Wording(List<Word> words) {

    private static final Pattern WORD = Pattern.compile("\\S*?\\p{L}[-‐\\u00ad]\\R\\s*\\p{Ll}\\S*|\\S+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}£$€%]+|[^\\p{L}\\p{N}£$€%]+$");
    private static final Pattern INSIDE = Pattern.compile("[\\s'’‘\\p{Pd}\\u00ad]+");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:minutes?|decisions?)[ \\t]*:|\\((?:agenda )?item(?: no\\.?)? ?\\d+\\w?\\)|view the full \\p{L}+ text for item \\S+)[ \\t]*$");
    private static final Pattern CUT = Pattern
            .compile("(?i)\\bview\\s+the\\s+full\\s+\\p{L}+\\s+text\\s+for\\s+item\\b");
    private static final Pattern MARK = Pattern.compile(
            "(?im)\\A\\s*(\\d{1,4})(?=[\\s.)])|^[ \\t]*(\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)]+)(?=\\s)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Map<String, String> SHORT = Map.of("cllr", "councillor", "cllrs", "councillors");

    Wording {
        words = List.copyOf(words);
    }

    /// A word where it stands, what it is compared by, and whether it is the number or letter before a paragraph.
    record Word(int start, int end, String key, boolean isMark) {}

    static Wording of(Minute minute) {
        List<Word> words = words(minute.text());
        List<String> keys = words.stream().map(Word::key).toList();
        List<String> title = keys(words(minute.title()));
        int below = heading(minute).size();
        boolean twice = title.size() > 1 && keys.size() >= below + title.size()
                && keys.subList(0, below).equals(heading(minute))
                && keys.subList(below, below + title.size()).equals(title);
        return new Wording(twice ? without(words, below, below + title.size()) : words);
    }

    /// Whether the printing breaks off before the end, as a web page says of itself.
    static boolean isCut(Minute minute) {
        return CUT.matcher(minute.text()).find();
    }

    /// The words of the minute's number and title.
    static List<String> heading(Minute minute) {
        return keys(words(minute.number().orElse("") + " " + minute.title()));
    }

    List<String> keys() {
        return keys(words);
    }

    Wording from(int first) {
        return new Wording(words.subList(first, words.size()));
    }

    /// Whether there is nothing from one word up to another but numbers or letters before paragraphs.
    boolean isMarks(int from, int to) {
        return words.subList(from, to).stream().allMatch(Word::isMark);
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static List<Word> without(List<Word> words, int from, int to) {
        return IntStream.range(0, words.size()).filter(i -> i < from || i >= to).mapToObj(words::get).toList();
    }

    private static List<Word> words(String text) {
        List<int[]> furniture = places(FURNITURE.matcher(text));
        List<int[]> marks = places(MARK.matcher(text));
        List<Word> words = new ArrayList<>();
        WORD.matcher(text).results().filter(m -> !isIn(furniture, m.start())).forEach(m -> {
            String key = key(m.group());
            if (!key.isEmpty()) {
                words.add(new Word(m.start(), m.end(), key, isIn(marks, m.start())));
            }
        });
        return words;
    }

    private static List<int[]> places(Matcher matcher) {
        return matcher.results().map(m -> new int[]{m.start(), m.end()}).toList();
    }

    private static boolean isIn(List<int[]> places, int at) {
        return places.stream().anyMatch(p -> p[0] <= at && at < p[1]);
    }

    private static String key(String word) {
        if (word.equals("&")) {
            return "and";
        }
        String bare = AROUND.matcher(word).replaceAll("");
        String key = INSIDE.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher ordinal = ORDINAL.matcher(key);
        return ordinal.matches() ? ordinal.group(1) : SHORT.getOrDefault(key, key);
    }
}
