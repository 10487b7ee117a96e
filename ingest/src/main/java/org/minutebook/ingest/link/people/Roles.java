package org.minutebook.ingest.link.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;

/// What the records of one paper say of a person's place.
final class Roles {

    private static final Pattern COUNCILLOR = Pattern
            .compile("(?i).*\\b(?:\\w*councill?ors?|cll?rs?|ald(?:erman|ermen|erwoman)?)\\b.*");
    private static final int LONGEST = 120;

    private Roles() {}

    static Standing standing(Attendance a, boolean ofCouncil) {
        if (isCouncillor(a.title()) || a.role().filter(Posts::isCouncillors).isPresent()) {
            return Standing.COUNCILLOR;
        }
        if (a.role().filter(Posts::isOfficers).isPresent()) {
            return Standing.OFFICER;
        }
        if (a.role().filter(r -> !r.matches("(?i)(?:vice[- ]?|deputy )?chair(?:man|woman|person)?")).isPresent()) {
            return Standing.GUEST;
        }
        boolean member = a.status() != Attendance.Status.IN_ATTENDANCE;
        return member && ofCouncil ? Standing.MEMBER : Standing.UNSAID;
    }

    static Standing standing(Appearance a, Optional<String> title) {
        if (isCouncillor(title) || a.role().filter(Posts::isCouncillors).isPresent()) {
            return Standing.COUNCILLOR;
        }
        boolean elsewhere = a.organisation().isPresent() || a.role().filter(Posts::isOthers).isPresent();
        if (!elsewhere && a.role().filter(Posts::isOfficers).isPresent()) {
            return Standing.OFFICER;
        }
        return switch (a.capacity()) {
            case CONTACT, TO_REPORT, LEAD -> Standing.STAFF;
            case PRESENTER, MENTIONED -> elsewhere || a.role().isPresent() ? Standing.GUEST : Standing.UNSAID;
        };
    }

    /// The role where it is a post; empty for words that name other people.
    static Optional<String> post(Optional<String> role) {
        return role.map(r -> r.replaceAll("\\s+", " ").replaceFirst("[ ,;:.-]+$", "").strip())
                .filter(r -> !r.isEmpty() && r.length() <= LONGEST && Character.isLetter(r.charAt(0)))
                .filter(r -> Character.isUpperCase(r.charAt(0)) || Posts.isOfficers(r) || Posts.isOthers(r))
                .filter(r -> PersonNames.in(r).stream().noneMatch(n -> n.title().isPresent()))
                .filter(r -> PersonNames.whole(r).filter(PersonName::sure).isEmpty());
    }

    private static boolean isCouncillor(Optional<String> title) {
        return title.filter(t -> COUNCILLOR.matcher(t).matches()).isPresent();
    }
}
