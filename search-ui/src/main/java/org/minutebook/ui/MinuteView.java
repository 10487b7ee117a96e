package org.minutebook.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;

/// A minute with what was decided in it and who spoke to it.
///
/// @param indicators the codes of the indicators that it names
/// @param source the address of the minute in its paper
/// @param course what leads to it and from it
public record MinuteView(Minute minute, List<ResolutionView> resolutions, List<MotionView> motions,
        List<Officer> officers, List<String> indicators, String source, MinuteCourse course) {

    /// Somebody who brought an item.
    ///
    /// @param person the address of the person's page
    public record Officer(Appearance appearance, Optional<String> person) {}

    /// A resolution, and the address of its passage.
    ///
    /// @param text its words, flowing
    public record ResolutionView(Resolution resolution, String text, String source) {

        /// What came of it; empty where the wording says nothing that could be told in a word.
        public Optional<String> outcome() {
            return Optional.of(resolution.outcome()).filter(o -> o != Resolution.Outcome.OTHER).map(Words::of);
        }
    }

    /// A motion, and the address of its passage.
    public record MotionView(Motion motion, String source) {

        /// Who brought it: "Moved by Ann Ash, seconded by Jo Elm"; "Vote" where the paper does not say.
        public String brought() {
            return motion.mover().map(mover -> "Moved by " + mover).orElse("Vote")
                    + motion.seconder().map(seconder -> ", seconded by " + seconder).orElse("");
        }

        /// What came of it: "For 5, against 1. Carried."; empty where the paper does not say.
        public String became() {
            String count = Words.capital(
                    Stream.of(count("for", motion.inFavour()), count("against", motion.against()),
                            count("abstained", motion.abstain())).flatMap(Optional::stream)
                            .collect(Collectors.joining(", ")));
            return (count.isEmpty() ? "" : count + ". ")
                    + motion.carried().map(carried -> carried ? "Carried." : "Lost.").orElse("");
        }

        /// Who voted in this way, in the paper's order; empty where the paper does not name them.
        public String names(Motion.Choice choice) {
            return motion.votes().stream().filter(vote -> vote.vote() == choice).map(Motion.Vote::name)
                    .collect(Collectors.joining(", "));
        }

        private static Optional<String> count(String word, OptionalInt number) {
            return number.isPresent() ? Optional.of(word + " " + number.getAsInt()) : Optional.empty();
        }
    }

    /// Its own page.
    public String address() {
        return Links.minutePage(minute.id());
    }

    static MinuteView of(Minute minute, Filing.Filed paper, MinuteCourse course, Names names) {
        List<ResolutionView> resolutions = paper.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id()))
                .map(r -> new ResolutionView(r, words(r, paper), MeetingPage.source(r, paper))).toList();
        return new MinuteView(minute, resolutions,
                paper.all(Motion.class).stream().filter(m -> m.minute().equals(minute.id()))
                        .map(m -> new MotionView(m, MeetingPage.source(m, paper))).toList(),
                officers(paper, a -> a.minute().equals(Optional.of(minute.id()))
                        && a.capacity() == Appearance.Capacity.PRESENTER, names),
                paper.all(IndicatorReference.class).stream().filter(r -> r.minute().equals(Optional.of(minute.id())))
                        .map(IndicatorReference::indicator).distinct().toList(),
                MeetingPage.source(minute, paper), course);
    }

    /// Those of the officers whom a paper names who are wanted, each once.
    static List<Officer> officers(Filing.Filed paper, Predicate<Appearance> wanted, Names names) {
        Map<String, Officer> officers = new LinkedHashMap<>();
        paper.all(Appearance.class).stream().filter(wanted)
                .forEach(a -> officers.putIfAbsent(a.name(), new Officer(a, names.address(a))));
        return List.copyOf(officers.values());
    }

    private static String words(Resolution resolution, Filing.Filed paper) {
        Span span = resolution.evidence().span();
        return Flow.shown(new Flow(paper.paper().text(), paper.paper().hyphens()).flow(span.start(), span.end()));
    }
}
