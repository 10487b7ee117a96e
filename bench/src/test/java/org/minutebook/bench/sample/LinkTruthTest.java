package org.minutebook.bench.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.bench.accuracy.LinkTruth;
import org.minutebook.bench.accuracy.LinkTruth.Place;

class LinkTruthTest {

    private static final String BOARD = "Performance Improvement Board";
    private static final String PANEL = "Safer and Stronger Communities Scrutiny Panel";

    private final Story story = StoryReader.own();
    private final LinkTruth truth = new LinkTruthMaker(story).make();

    @Test
    void promisesAreKeptAfterTheyAreMade() {
        assertAll(truth.commitments().stream().flatMap(p -> p.outcomes().stream().flatMap(o -> o.by().stream())
                .map(by -> () -> assertTrue(by.date().compareTo(p.at().date()) > 0, p.toString()))));
    }

    @Test
    void referencesLeadBack() {
        assertAll(truth.references().stream().filter(r -> r.resolved().isPresent()).map(r -> () -> assertTrue(
                r.resolved().get().date().compareTo(r.at().date()) < 0, r.toString())));
    }

    @Test
    void aReferenceWithoutADayMeansTheLastSuchMinuteOfTheBody() {
        assertEquals(Optional.of(place(BOARD, "2007-03-12", "22", "2")), meant("2007-06-11", "22"));
        assertEquals(Optional.of(place(PANEL, "2010-02-04", "27", null)), meant("2010-03-25", "27"));
    }

    @Test
    void aReferenceToAMeetingWithoutAPaperMeansNothingThatIsHere() {
        assertEquals(Optional.empty(), meant("2010-12-06", "18"));
    }

    @Test
    void everyRecommendationInAPaperHasItsAnswer() {
        List<String> asked = story.papers().stream().flatMap(p -> story.reports(p).stream())
                .flatMap(r -> r.sections().stream().flatMap(
                        s -> s.decisions().stream().map(d -> r.title() + d.label() + d.text())))
                .sorted().toList();
        assertEquals(asked, truth.recommendations().stream()
                .map(a -> a.report() + a.label().orElse("") + a.text()).sorted().toList());
    }

    @Test
    void everyActionOfAPlanHasItsCourse() {
        Set<String> courses = truth.actions().stream().map(LinkTruth.Course::action).collect(Collectors.toSet());
        Set<String> actions = story.papers().stream().map(p -> new TruthMaker(story).of(p))
                .flatMap(t -> t.actions().stream()).map(a -> a.action()).collect(Collectors.toSet());
        actions.removeIf(a -> courses.stream().anyMatch(c -> c.startsWith(a)));
        assertEquals(Set.of(), actions);
    }

    @Test
    void thereIsEnoughOfEachKind() {
        assertEquals(24, truth.meetings().size());
        assertEquals(Set.of("approved", "amended", "draft", "none"),
                truth.meetings().stream().map(LinkTruth.Sitting::minutes).collect(Collectors.toSet()));
        assertEquals(Set.of("kept", "open", "overdue"), truth.commitments().stream().filter(LinkTruth.Promise::certain)
                .filter(p -> p.outcomes().size() == 1).flatMap(p -> p.outcomes().stream())
                .map(LinkTruth.Outcome::state).collect(Collectors.toSet()));
        assertEquals(Set.of("accepted", "amended", "rejected", "deferred", "unanswered", "unknown"),
                truth.recommendations().stream().flatMap(a -> a.answers().stream()).collect(Collectors.toSet()));
        assertEquals(Set.of("completed", "slipped", "vanished", "carried"),
                truth.actions().stream().map(LinkTruth.Course::course).collect(Collectors.toSet()));
    }

    @Test
    void aNameOfNobodyIsAMistake() {
        Threads nobody = Threads.of(List.of("person: Ann Ash | officer"));
        Story strange = new Story(story.council(), story.meetings(), story.drafts(), story.papers(), nobody);
        assertThrows(StoryException.class, () -> new LinkTruthMaker(strange).make());
        assertThrows(StoryException.class, () -> Threads.of(List.of("rumour: none")));
        assertThrows(StoryException.class, () -> Threads.written("minute nine"));
    }

    private Optional<Place> meant(String date, String minute) {
        return truth.references().stream()
                .filter(r -> r.at().date().equals(date) && r.toMinute().equals(Optional.of(minute))).findFirst()
                .flatMap(LinkTruth.Reference::resolved);
    }

    private static Place place(String body, String date, String minute, @Nullable String label) {
        return new Place(body, date, Optional.of(minute), Optional.ofNullable(label));
    }
}
