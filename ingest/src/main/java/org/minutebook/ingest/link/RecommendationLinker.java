package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.corpus.linked.Tie.OfRecommendation;
import org.minutebook.corpus.linked.Tie.OfRecommendation.Answer;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;

/// Says what meetings did with the recommendations of the reports in their packs.
final class RecommendationLinker {

    private static final double LIKE = 1.0;

    private final History history;
    private final MinuteBook book;
    private final Titles titles;

    private RecommendationLinker(History history) {
        this.history = history;
        this.book = new MinuteBook(history);
        this.titles = new Titles(history);
    }

    /// A tie for each recommendation of each paper, meeting by meeting.
    static List<OfRecommendation> link(History history) {
        RecommendationLinker linker = new RecommendationLinker(history);
        List<OfRecommendation> ties = new ArrayList<>();
        for (Held held : linker.book.meetings()) {
            for (Telling telling : held.sitting().tellings()) {
                telling.slip().all(Report.class).stream()
                        .filter(r -> r.meeting().equals(Optional.of(telling.meeting().id())))
                        .forEach(r -> ties.addAll(linker.ofReport(held, telling, r)));
            }
        }
        return ties;
    }

    private List<OfRecommendation> ofReport(Held held, Telling telling, Report report) {
        List<Recommendation> asked = telling.slip().all(Recommendation.class).stream()
                .filter(r -> r.report().equals(report.id())).toList();
        Optional<String> unknown = unknown(held, report);
        if (unknown.isPresent()) {
            return asked.stream().map(r -> tie(r, Answer.UNKNOWN, Optional.empty(), unknown.get())).toList();
        }
        Optional<Entry> entry = taken(held, report);
        return asked.stream().map(r -> entry.map(e -> answer(r, e)).orElseGet(() -> tie(r, Answer.UNANSWERED,
                Optional.empty(), "None of the minutes of " + held.day() + " is about this report"))).toList();
    }

    /// Why it cannot be known what was decided; empty where it can.
    private Optional<String> unknown(Held held, Report report) {
        Optional<String> elsewhere = report.addressedTo().filter(this::isOther);
        if (elsewhere.isPresent()) {
            return Optional.of("The report asks " + elsewhere.get() + ", not this meeting");
        }
        return held.hasMinutes()
                ? Optional.empty()
                : Optional.of("The minutes of " + held.day() + " are not here");
    }

    private boolean isOther(String addressed) {
        Set<String> named = Words.telling(addressed);
        return history.body().map(Words::telling).filter(own -> Words.overlap(own, named) < 0.6).isPresent();
    }

    /// The minute that was taken on the report: the one whose title is most like the report's.
    private Optional<Entry> taken(Held held, Report report) {
        return held.entries().stream().filter(e -> likeness(report, e) >= LIKE)
                .max(Comparator.comparingDouble((Entry e) -> likeness(report, e))
                        .thenComparingInt(e -> -held.entries().indexOf(e)));
    }

    private double likeness(Report report, Entry entry) {
        return titles.of(entry).stream().mapToDouble(t -> likeness(report.title(), t)).max().orElse(0);
    }

    private static double likeness(String one, String other) {
        if (Words.folded(one).equals(Words.folded(other))) {
            return 2.5;
        }
        Set<String> words = Likeness.words(one);
        Set<String> others = Likeness.words(other);
        return Likeness.share(words, others) + Likeness.share(others, words);
    }

    private OfRecommendation answer(Recommendation recommendation, Entry entry) {
        List<Resolution> resolutions = Resolutions.of(entry);
        for (Decision decision : Decision.values()) {
            Optional<Resolution> by = resolutions.stream()
                    .filter(r -> decision.takes(recommendation.text(), r.text())).findFirst();
            if (by.isPresent()) {
                return tie(recommendation, decision.answer(recommendation.text(), by.get().text()),
                        Optional.of(by.get().id()),
                        decision.words(entry.name() + label(by.get())));
            }
        }
        return tie(recommendation, Answer.UNANSWERED, Optional.empty(), resolutions.isEmpty()
                ? entry.name() + " decides nothing"
                : entry.name() + " does not answer it");
    }

    private static String label(Resolution resolution) {
        return resolution.label().map(l -> " (" + l.toLowerCase(Locale.ROOT) + ")").orElse("");
    }

    private static OfRecommendation tie(Recommendation recommendation, Answer answer, Optional<String> resolution,
            String why) {
        return new Tie.OfRecommendation(recommendation.evidence().span(), answer, resolution, why);
    }
}
