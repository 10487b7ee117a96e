package org.minutebook.ingest.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.promises.Due;

/// What a promise is about: what its own words name, or else what the minute's title names.
final class Subject {

    private static final Set<String> OF_PROMISES = Set.of("outcome", "plan", "strategy", "result", "information",
            "feedback", "response", "comprehensive", "written", "explanation", "effect", "detail", "findings", "item",
            "paper", "summary", "figure", "position", "work", "action", "issue", "service", "first", "second", "third",
            "initial", "full", "brief", "detailed", "account", "copy", "statement", "interim", "final");

    private static final Set<String> DOING = Set.of("clerk", "requested", "instructed", "invited", "submitted",
            "presented", "provided", "brought", "prepared", "produced", "circulated", "given", "back", "submit",
            "present",
            "provide", "bring", "prepare", "produce", "circulate", "give", "obtain", "write", "contact", "ask",
            "investigate", "arrange", "should", "month", "time", "future", "to", "the");

    private static final Pattern CODE = Pattern.compile("\\b(?:NI|BV(?:PI)?|PAF|LPI) ?[A-Z]?\\d{1,3}[a-z]?\\b");

    private final Titles titles;
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> own;
    private final Set<String> told;
    private final Set<String> titled;
    private final List<Set<String>> others;

    Subject(Promised promised, Titles titles) {
        this.titles = titles;
        own = Likeness.words(promised.promise().subject());
        told = told(promised);
        CODE.matcher(promised.text().replaceAll("\\s+", " ")).results().forEach(r -> codes.add(r.group()));
        titled = new TreeSet<>();
        titles.of(promised.entry()).forEach(t -> titled.addAll(titles.words(t)));
        others = promised.entry().held().entries().stream().filter(e -> !e.id().equals(promised.entry().id()))
                .map(e -> titles.words(e.minute().title())).toList();
    }

    /// Whether a later minute with this title is about it.
    boolean isTitle(String title, Entry entry) {
        Set<String> said = titles.words(title);
        if (said.isEmpty()) {
            return false;
        }
        Set<String> specific = new TreeSet<>(own);
        specific.removeAll(OF_PROMISES);
        boolean named = !specific.isEmpty() && Likeness.share(specific, said) >= 0.6
                && (specific.size() > 1 || Likeness.share(said, union(own, titled)) >= 0.5);
        boolean continues = fits(said, titled)
                && others.stream().noneMatch(o -> likeness(said, o) >= likeness(said, titled));
        specific.removeAll(titled);
        return named || (continues && speaks(entry, title, specific));
    }

    /// Whether a minute that has the title says enough of what was promised: of all that was told, where most meetings have
    /// something under that title.
    private boolean speaks(Entry entry, String title, Set<String> specific) {
        Set<String> asked = titles.isStanding(title) ? told : specific;
        return (specific.isEmpty() && !titles.isStanding(title))
                || Likeness.share(asked, Likeness.words(title + " " + entry.minute().text())) >= 0.5;
    }

    /// The words of a promise that tell what is promised, without who is to do it and how it is to come.
    private static Set<String> told(Promised promised) {
        Set<String> told = Likeness.words(promised.text());
        told.removeAll(OF_PROMISES);
        told.removeAll(DOING);
        told.removeAll(Likeness.words(promised.promise().owner().orElse("")));
        told.removeAll(Likeness.words(promised.promise().due().map(Due::asWritten).orElse("")));
        return told;
    }

    /// Whether a minute's text has all the indicators that the promise names.
    boolean hasCodes(Entry entry) {
        if (codes.isEmpty()) {
            return false;
        }
        String text = entry.minute().text().replaceAll("\\s+", " ");
        return codes.stream().allMatch(text::contains);
    }

    private static boolean fits(Set<String> said, Set<String> titled) {
        return Likeness.share(said, titled) >= 0.75 || (Likeness.share(titled, said) >= 0.75 && titled.size() > 1);
    }

    private static double likeness(Set<String> some, Set<String> others) {
        return Likeness.share(some, others) + Likeness.share(others, some);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
