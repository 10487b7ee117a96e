package org.minutebook.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Filing;

/// Something in a paper that may be suggested while a reader types.
///
/// @param value as printed, on one line and not too long
/// @param detail an officer's post, an indicator's title, an acronym's meaning; blank where there is none
public record Prompt(Suggestion.Kind kind, String value, String detail) implements Comparable<Prompt> {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\p{Z}\"“”„«»]+");
    private static final String BVPI = "BVPI";

    public Prompt {
        value = shown(value);
        detail = shown(detail);
    }

    /// All that a paper has to suggest, each once.
    ///
    /// @param passages the paper's
    public static Set<Prompt> of(Filing filing, List<Passage> passages) {
        Set<Prompt> prompts = new TreeSet<>();
        passages.forEach(passage -> add(passage, prompts));
        if (filing instanceof Filing.Filed filed) {
            filed.all(Abbreviation.class)
                    .forEach(a -> prompts.add(new Prompt(Suggestion.Kind.ACRONYM, a.shortForm(), a.meaning())));
        }
        prompts.removeIf(prompt -> Words.folded(prompt.value()).isEmpty());
        return prompts;
    }

    private static void add(Passage passage, Set<Prompt> prompts) {
        passage.officers().forEach(p -> add(Suggestion.Kind.OFFICER, p, prompts));
        passage.setting().councillors().forEach(p -> add(Suggestion.Kind.COUNCILLOR, p, prompts));
        passage.setting().body().ifPresent(b -> prompts.add(new Prompt(Suggestion.Kind.BODY, b, "")));
        for (Passage.Code code : passage.indicators()) {
            prompts.add(new Prompt(Suggestion.Kind.INDICATOR, code.indicator(), code.title().orElse("")));
        }
        if (passage.kind() == Hit.Kind.MINUTE || passage.kind() == Hit.Kind.REPORT) {
            prompts.add(new Prompt(Suggestion.Kind.TITLE, passage.title(), ""));
        }
    }

    /// A person by the fullest name, with each post and with the name that the paper prints where that is another.
    private static void add(Suggestion.Kind kind, Passage.Person person, Set<Prompt> prompts) {
        String name = person.counted();
        String printed = person.name().equals(name) ? "" : person.name();
        Stream.concat(Stream.of(printed), person.roles().stream())
                .forEach(detail -> prompts.add(new Prompt(kind, name, detail)));
    }

    /// By what it is found: its words, folded and joined by blanks, from each of them on. An indicator of the series BVPI
    /// is found as BV too.
    public Set<String> starts() {
        Set<String> starts = new LinkedHashSet<>(starts(value + " " + detail));
        if (kind == Suggestion.Kind.INDICATOR && value.startsWith(BVPI)) {
            starts.addAll(starts("BV" + value.substring(BVPI.length())));
        }
        return starts;
    }

    private static List<String> starts(String text) {
        List<String> words = Words.folded(text);
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            starts.add(String.join(" ", words.subList(i, Math.min(words.size(), MOST_WORDS))));
        }
        return starts;
    }

    private static String shown(String printed) {
        String line = NOT_SHOWN.matcher(printed).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST);
    }

    @Override
    public int compareTo(Prompt other) {
        int kinds = kind.compareTo(other.kind);
        int values = kinds != 0 ? kinds : value.compareTo(other.value);
        return values != 0 ? values : detail.compareTo(other.detail);
    }
}
