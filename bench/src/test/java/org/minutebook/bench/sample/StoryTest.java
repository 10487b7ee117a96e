package org.minutebook.bench.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.Words;

class StoryTest {

    private final Story story = StoryReader.own();

    @Test
    void thereAreMeetingsOfThreeBodiesOverFiveYearsOneOfThemRenamed() {
        assertEquals(24, story.meetings().size());
        assertEquals(4, story.meetings().stream().map(MeetingStory::body).distinct().count());
        assertEquals(2006, story.meetings().getFirst().date().getYear());
        assertEquals(2011, story.meetings().getLast().date().getYear());
        assertTrue(story.papers().size() >= 24);
    }

    @Test
    void whoIsKnownToBeInAnItemStandsInIt() {
        assertAll(items().map(item -> () -> {
            for (Truth.Officer officer : item.facts().officers()) {
                assertTrue(text(item).contains(officer.name()), item.title() + " does not name " + officer.name());
                officer.role().ifPresent(r -> assertTrue(text(item).contains(r), item.title() + " does not say " + r));
            }
        }));
    }

    @Test
    void indicatorsStandWhereTheyAreKnownToBe() {
        assertAll(items().map(item -> () -> {
            for (String code : item.facts().indicators()) {
                String digits = code.replaceAll("^\\D+(\\d+).*", "$1");
                assertTrue(text(item).contains(digits), item.title() + " does not mention " + code);
            }
        }));
    }

    @Test
    void valuesStandWhereTheyAreKnownToBe() {
        assertAll(items().map(item -> () -> {
            for (Truth.Reading reading : item.facts().readings()) {
                assertTrue(text(item).contains(reading.value()), item.title() + " does not say " + reading);
            }
        }));
    }

    @Test
    void minutesThatAreReferredToAreThere() {
        assertAll(items().flatMap(i -> i.facts().references().stream()).filter(r -> r.toMeeting().isPresent())
                .flatMap(r -> story.meetings().stream()
                        .filter(m -> r.toMeeting().equals(Optional.of(m.date().toString()))).map(m -> () -> {
                            if (r.toMinute().isPresent()) {
                                Item minute = m.minutes().stream().filter(i -> i.number().equals(r.toMinute().get()))
                                        .findFirst().orElseThrow(() -> new AssertionError(r + " is not in " + m.key()));
                                r.toLabel().ifPresent(label -> assertTrue(
                                        minute.decisions().stream().anyMatch(d -> d.label().equals(label)),
                                        r + " has no such part"));
                            }
                        })));
    }

    @Test
    void aMeetingThatIsNotToldIsAMistake() {
        assertThrows(StoryException.class, () -> story.meeting("board-2007-11-12"));
        assertThrows(StoryException.class,
                () -> new ItemReader("board", List.of("## 1. Title", "~ rumour: none")).read());
    }

    private Stream<Item> items() {
        return story.meetings().stream().flatMap(
                m -> Stream.concat(m.minutes().stream(), m.reports().stream().flatMap(r -> r.sections().stream())));
    }

    private static String text(Item item) {
        return item.lines().stream().map(line -> switch (line) {
            case Words words -> words.text();
            case Point point -> point.text();
            case Decision decision -> decision.text();
            case Grid grid -> grid.rows().stream().map(r -> String.join(" ", r)).collect(Collectors.joining(" "));
        }).collect(Collectors.joining(" "));
    }
}
