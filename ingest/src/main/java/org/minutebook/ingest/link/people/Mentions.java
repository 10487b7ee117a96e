package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.link.Places;

/// Reads mentions off a slip.
final class Mentions {

    private final Slip slip;
    private final Places places;
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, LocalDate> reports = new HashMap<>();
    private final Map<Optional<String>, Scene> scenes = new HashMap<>();
    private final String surname;
    private final NameBook book;

    private Mentions(String surname, Slip slip, Places places, NameBook book) {
        this.surname = surname;
        this.book = book;
        this.slip = slip;
        this.places = places;
        slip.all(Meeting.class).forEach(m -> meetings.putIfAbsent(m.id(), m));
        slip.all(Report.class).forEach(r -> r.date().ifPresent(d -> reports.putIfAbsent(r.id(), d)));
    }

    /// The mentions of a group's people in one paper, in the order of the text. A paper of several councils gives all
    /// bearers of the surname to each, for what initials mean to be seen; the others' are left out.
    static List<Mention> of(String key, Slip slip, Places places, NameBook book) {
        Mentions mentions = new Mentions(Scene.surname(key), slip, places, book);
        List<Mention> found = new ArrayList<>();
        for (Finding finding : slip.findings()) {
            if (finding instanceof Attendance a) {
                found.add(mentions.of(a));
            } else if (finding instanceof Appearance a) {
                found.add(mentions.of(a));
            }
        }
        return found.stream().filter(m -> m.scene().key(mentions.surname).equals(key)).toList();
    }

    private Mention of(Attendance a) {
        Scene scene = scene(Optional.of(a.meeting()));
        Role role = book.role(a.role());
        Standing standing = role.listed(a.title(), a.status(), scene.council().isPresent());
        NameBook.Entry name = book.name(a.name());
        return new Mention(a.name(), name.bare(), false, name.form(), a.evidence().span(), scene,
                Optional.of(a.status()), standing, sex(a.title(), name), role.post(), scene.day());
    }

    private Mention of(Appearance a) {
        Scene scene = scene(a.meeting());
        Role role = book.role(a.role());
        NameBook.Entry name = book.name(a.name());
        boolean initials = !name.key().equals(surname);
        NameBook.Entry meant = initials ? meant(a) : name;
        Standing standing = initials
                ? Standing.UNSAID
                : role.named(name.title(), a.capacity(), a.organisation().isPresent());
        Optional<LocalDate> day = a.report().map(reports::get).or(scene::day);
        return new Mention(a.name(), name.bare(), initials, meant.form(), a.evidence().span(), scene, Optional.empty(),
                standing, sex(name.title(), meant), role.post(), day);
    }

    /// The name for which initials stand.
    private NameBook.Entry meant(Appearance a) {
        Initials initials = Initials.of(slip.all(Attendance.class), slip.all(Appearance.class).stream()
                .filter(other -> book.name(other.name()).key().equals(surname)).toList());
        return book.name(initials.name(a.name(), a.meeting())
                .or(() -> initials.name(a.name(), Optional.empty())).orElse(a.name()));
    }

    private Scene scene(Optional<String> meeting) {
        Optional<String> id = meeting.or(() -> slip.document().meeting());
        return scenes.computeIfAbsent(id, i -> Scene.of(slip, i.map(meetings::get), places));
    }

    private Sex sex(Optional<String> title, NameBook.Entry name) {
        Sex titled = book.sex(title);
        return titled == Sex.UNSAID ? name.sex() : titled;
    }
}
