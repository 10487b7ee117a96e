package org.minutebook.ingest.link.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;

/// What is printed with a name.
///
/// @param printed whether anything is
/// @param post the words where they are a post; empty where they name other people
/// @param councillors whether only a councillor has it
/// @param officers whether officers have it
/// @param others whether the person comes from elsewhere
/// @param chairs whether it is the chair and nothing more
record Role(boolean printed, Optional<String> post, boolean councillors, boolean officers, boolean others,
        boolean chairs) {

    static final Role NONE = new Role(false, Optional.empty(), false, false, false, false);

    private static final Pattern COUNCILLOR = Pattern
            .compile("(?i)\\b(?:\\w*councill?ors?|cll?rs?|ald(?:erman|ermen|erwoman)?)\\b");
    private static final Pattern CHAIR = Pattern.compile("(?i)(?:vice[- ]?|deputy )?chair(?:man|woman|person)?");
    private static final int LONGEST = 120;

    static Role of(String words) {
        return new Role(true, post(words), Posts.isCouncillors(words), Posts.isOfficers(words), Posts.isOthers(words),
                CHAIR.matcher(words).matches());
    }

    /// As what an attendance list has a person.
    Standing listed(Optional<String> title, Attendance.Status status, boolean ofCouncil) {
        if (councillors || isCouncillor(title)) {
            return Standing.COUNCILLOR;
        }
        if (officers) {
            return Standing.OFFICER;
        }
        if (printed && !chairs) {
            return Standing.GUEST;
        }
        return ofCouncil && status != Attendance.Status.IN_ATTENDANCE ? Standing.MEMBER : Standing.UNSAID;
    }

    /// As what a person is named elsewhere in a paper.
    Standing named(Optional<String> title, Appearance.Capacity capacity, boolean ofOrganisation) {
        if (councillors || isCouncillor(title)) {
            return Standing.COUNCILLOR;
        }
        boolean elsewhere = others || ofOrganisation;
        if (officers && !elsewhere) {
            return Standing.OFFICER;
        }
        return switch (capacity) {
            case CONTACT, TO_REPORT, LEAD -> Standing.STAFF;
            case PRESENTER, MENTIONED -> printed || elsewhere ? Standing.GUEST : Standing.UNSAID;
        };
    }

    private static Optional<String> post(String words) {
        return Optional.of(words.replaceAll("\\s+", " ").replaceFirst("[ ,;:.-]+$", "").strip())
                .filter(r -> !r.isEmpty() && r.length() <= LONGEST && Character.isLetter(r.charAt(0)))
                .filter(r -> Character.isUpperCase(r.charAt(0)) || Posts.isOfficers(r) || Posts.isOthers(r))
                .filter(r -> PersonNames.in(r).stream().noneMatch(n -> n.title().isPresent()))
                .filter(r -> PersonNames.whole(r).filter(PersonName::sure).isEmpty());
    }

    private static boolean isCouncillor(Optional<String> title) {
        return title.filter(t -> COUNCILLOR.matcher(t).find()).isPresent();
    }
}
