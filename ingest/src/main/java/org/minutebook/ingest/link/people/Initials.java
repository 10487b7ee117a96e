package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;

/// Whose initials stand beside an action: those of one person whom the same meeting's list or minutes name, and of
/// nobody else there. Further letters of the surname may follow: `PWh` beside Paul Wheelhouse and Paul Wilson.
final class Initials {

    private static final Pattern FORM = Pattern.compile("(?:\\p{Lu}\\.?){2,4}\\p{Ll}{0,3}");

    private final List<Bearing> named;

    private record Bearing(String name, Optional<String> meeting, boolean listed) {}

    private Initials(List<Bearing> named) {
        this.named = named;
    }

    static Initials of(List<Attendance> lists, List<Appearance> appearances) {
        List<Bearing> named = new ArrayList<>();
        lists.forEach(a -> named.add(new Bearing(a.name(), Optional.of(a.meeting()), true)));
        appearances.forEach(a -> named.add(new Bearing(a.name(), a.meeting(), false)));
        return new Initials(named);
    }

    /// The one name that these initials stand for at a meeting, or in the paper where the meeting is not known.
    Optional<String> name(String initials, Optional<String> meeting) {
        if (!FORM.matcher(initials).matches()) {
            return Optional.empty();
        }
        Set<String> listed = fitting(initials, meeting, true);
        Set<String> names = listed.isEmpty() ? fitting(initials, meeting, false) : listed;
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    private Set<String> fitting(String initials, Optional<String> meeting, boolean listed) {
        return named.stream().filter(b -> b.listed() == listed)
                .filter(b -> meeting.isEmpty() || b.meeting().equals(meeting)).map(Bearing::name)
                .filter(n -> fit(initials, n)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether the initials are those of the name.
    static boolean fit(String initials, String name) {
        if (!FORM.matcher(initials).matches()) {
            return false;
        }
        NameForm form = NameForm.of(name);
        if (form.isSurnameOnly()) {
            return false;
        }
        String capitals = initials.replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
        String tail = initials.replaceAll(".*[^\\p{Ll}]", "");
        String last = form.surname().getLast();
        String given = firsts(form.given());
        String surname = firsts(form.surname());
        boolean heads = capitals.equals(given + surname) || capitals.equals(given.charAt(0) + surname)
                || capitals.equals(given + surname.charAt(0))
                || capitals.equals("" + given.charAt(0) + surname.charAt(0));
        return heads && (tail.isEmpty() || last.startsWith(capitals.charAt(capitals.length() - 1) + tail));
    }

    private static String firsts(List<String> words) {
        return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }
}
