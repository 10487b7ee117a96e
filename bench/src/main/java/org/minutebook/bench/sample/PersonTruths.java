package org.minutebook.bench.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.bench.accuracy.LinkTruth.Person;
import org.minutebook.bench.accuracy.Truth.Officer;
import org.minutebook.bench.sample.MeetingStory.Attendee;
import org.minutebook.bench.sample.MeetingStory.ReportStory;

/// Says who is who, and who held which post when.
final class PersonTruths {

    private final Story story;

    PersonTruths(Story story) {
        this.story = story;
    }

    /// Everyone. A name that is nobody's, or two people's, is a mistake of the story.
    List<Person> all() {
        List<Person> persons = story.threads().persons();
        for (Named named : named().toList()) {
            if (persons.stream().filter(p -> p.names().contains(named.name())).count() != 1) {
                throw new StoryException("links.txt: '" + named.name() + "' should be the name of one person");
            }
        }
        return persons.stream().map(p -> new Person(p.name(), p.kind(), p.names(), posts(p))).toList();
    }

    private List<String> posts(Person person) {
        return named().filter(n -> !n.post().isEmpty() && person.names().contains(n.name())).map(Named::post)
                .distinct().toList();
    }

    /// Every name that papers print with what it is printed with, in order of the meetings.
    private Stream<Named> named() {
        return story.meetings().stream().sorted(Comparator.comparing(MeetingStory::date)).flatMap(this::named);
    }

    private Stream<Named> named(MeetingStory meeting) {
        Stream<ReportStory> reports = story.papers().stream().filter(p -> p.meeting().equals(meeting.key()))
                .flatMap(p -> story.reports(p).stream());
        Stream<Officer> officers = Stream.of(Stream.of(meeting.clerk()),
                meeting.minutes().stream().flatMap(i -> i.facts().officers().stream()),
                reports.flatMap(r -> r.contacts().stream())).flatMap(s -> s);
        Stream<Attendee> attending = Stream.concat(meeting.attendance().stream(),
                meeting.minutes().stream().flatMap(i -> i.facts().apologies().stream()));
        return Stream.concat(attending.map(a -> new Named(a.name(), a.role())),
                officers.map(o -> new Named(o.name(), o.role().orElse(""))));
    }

    private record Named(String name, String post) {}
}
