package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ui.PersonPage.Brought;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.ui.PersonPage.Led;
import org.minutebook.ui.PersonPage.Post;
import org.minutebook.ui.PersonPage.Sitting;

/// Gathers what papers say of one person. What several papers print alike is told once.
final class PersonPapers {

    private static final Set<Appearance.Capacity> BROUGHT = EnumSet.of(Appearance.Capacity.PRESENTER,
            Appearance.Capacity.TO_REPORT, Appearance.Capacity.CONTACT);

    private final Person person;
    private final Map<List<Object>, Brought> brought = new LinkedHashMap<>();
    private final Map<List<Object>, Led> led = new LinkedHashMap<>();
    private final Map<String, Sitting> sittings = new LinkedHashMap<>();

    private PersonPapers(Person person) {
        this.person = person;
    }

    static PersonPage page(Person person, PeopleBook people, Shelf shelf) {
        PersonPapers papers = new PersonPapers(person);
        for (var id : people.papers().getOrDefault(person.id(), Set.of())) {
            Names names = Names.in(shelf.library(), List.of(id));
            shelf.library().tied(id).ifPresent(slip -> papers.add(slip, names));
        }
        return new PersonPage(person, posts(person, shelf),
                papers.brought.values().stream().sorted(Comparator.comparing(Brought::date, PersonPage.LATEST_FIRST))
                        .toList(),
                papers.led.values().stream().sorted(Comparator.comparing(Led::date, PersonPage.LATEST_FIRST)).toList(),
                papers.sittings.values().stream()
                        .sorted(Comparator.comparing(Sitting::date, PersonPage.LATEST_FIRST)).toList(),
                people.maybe(person));
    }

    private static List<Post> posts(Person person, Shelf shelf) {
        return PersonPage.latestFirst(person.roles()).stream().map(p -> {
            Query led = Query.of("").with(Facet.KIND, List.of("action")).with(Facet.LEAD, List.of(p.title()))
                    .with(Facet.COUNCIL, person.council().stream().toList()).page(0, 0);
            return new Post(p, shelf.search(led).total());
        }).toList();
    }

    private void add(Slip slip, Names names) {
        for (Attendance attendance : slip.all(Attendance.class)) {
            if (names.isOf(person.id(), attendance.evidence().span(), attendance.name())) {
                sitting(attendance, slip);
            }
        }
        slip.all(Appearance.class).stream().filter(a -> BROUGHT.contains(a.capacity()))
                .filter(a -> names.isOf(person.id(), a.evidence().span(), a.name())).forEach(a -> brought(a, slip));
        slip.all(Action.class).stream().filter(
                a -> a.leads().stream().anyMatch(lead -> names.isOf(person.id(), a.evidence().span(), lead)))
                .forEach(a -> led(a, slip));
    }

    private void sitting(Attendance attendance, Slip slip) {
        Optional<Meeting> meeting = meeting(slip, attendance.meeting());
        sittings.putIfAbsent(attendance.meeting(), new Sitting(attendance.meeting(), meeting.flatMap(Meeting::date),
                label(meeting, slip), attendance.status(), attendance.chair()));
    }

    private void brought(Appearance appearance, Slip slip) {
        Optional<Minute> minute = appearance.minute().flatMap(id -> slip.all(Minute.class).stream()
                .filter(m -> m.id().equals(id)).findFirst());
        Optional<Report> report = appearance.report().flatMap(id -> slip.all(Report.class).stream()
                .filter(r -> r.id().equals(id)).findFirst());
        Optional<Meeting> meeting = minute.map(Minute::meeting).or(() -> report.flatMap(Report::meeting))
                .or(appearance::meeting).or(() -> slip.document().meeting()).flatMap(id -> meeting(slip, id));
        Optional<LocalDate> date = meeting.flatMap(Meeting::date).or(() -> report.flatMap(Report::date));
        String title = minute.map(m -> m.number().map(n -> n + ". ").orElse("") + m.title())
                .or(() -> report.map(Report::title)).or(() -> item(appearance, slip)).orElse(slip.document().name());
        brought.merge(List.of(date, minute.map(Minute::title).orElse(title).toLowerCase(Locale.UK)),
                new Brought(date, title, label(meeting, slip), minute.map(m -> Links.minutePage(m.id()))
                        .orElseGet(() -> Links.passage(appearance.evidence().span(), OptionalInt.empty())),
                        EnumSet.of(appearance.capacity()), appearance.role()),
                Brought::and);
    }

    /// What the agenda calls what somebody is to report on.
    private static Optional<String> item(Appearance appearance, Slip slip) {
        return slip.all(AgendaItem.class).stream()
                .filter(i -> i.evidence().span().contains(appearance.evidence().span())).map(AgendaItem::title)
                .findFirst();
    }

    private void led(Action action, Slip slip) {
        Optional<Meeting> meeting = slip.document().meeting().flatMap(id -> meeting(slip, id));
        Led found = new Led(action, meeting.flatMap(Meeting::date), label(meeting, slip),
                Links.passage(action.evidence().span(), OptionalInt.empty()));
        led.merge(List.of(action.action(), action.objective()), found,
                (a, b) -> PersonPage.LATEST_FIRST.compare(a.date(), b.date()) <= 0 ? a : b);
    }

    private static Optional<Meeting> meeting(Slip slip, String id) {
        return slip.all(Meeting.class).stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private static String label(Optional<Meeting> meeting, Slip slip) {
        Document paper = slip.document();
        return meeting.map(m -> m.body().orElse("Meeting") + ", " + Words.day(m.date())).orElse(paper.name());
    }
}
