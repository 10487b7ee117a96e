package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance.Status;

/// What sentences say of attendance: who attended besides, who had sent apologies, who came in another's place, who
/// took the chair.
final class RollSentences {

    private static final Pattern ALSO_CAME = Pattern.compile(
            ",? (?:also |both )?(?:attended\\b|(?:were|was) (?:also )?(?:in attendance|welcomed|present)\\b)(?! (?:a|an|to the)\\b)");
    private static final Pattern EXCUSED = Pattern.compile(
            ",? (?:had |have |has |also )*(?:given|gave|sent|submitted|offered|tendered|conveyed|apologised)(?: (?:her|his|their|formal|that|for))* ?(?:apologies|absence|not being able)\\b");
    private static final Pattern IN_PLACE = Pattern.compile(
            ",? (?:(?:was|were) )?(?:attended|attending|substitut(?:ed|ing)|deputi[sz](?:ed|ing))(?: the meeting)? (?:in (?:her|his|their) (?:absence|place|stead)|as (?:a |the |his |her |their )?(?:named )?substitute|on (?:her|his|their) behalf|for (?=\\p{Lu}))");
    private static final Pattern CHAIR_BEFORE = Pattern.compile(
            "(?i).*(?:\\bchaired by|\\bin the chair:?|\\bpresided over by|\\b(?:the )?chair(?:man|woman|person)?,|\\btaken by) ?(?:the (?:vice-)?chair(?:man|woman|person)?,? )?$");
    private static final Pattern CHAIR_AFTER = Pattern.compile(
            "(?i),? (?:\\(?vice-chair(?:man)?\\)?,? )?(?:(?:was |being )?in the chair|took the chair|presided|chaired|(?:be|was|is) (?:duly |unanimously )?(?:re-?)?(?:elected|appointed)(?: as)?(?: to)?(?: the)? chair(?!.{0,20}vice))");

    private RollSentences() {}

    /// What a sentence says of one person.
    record Said(PersonName name, Optional<Status> status, boolean chair) {}

    /// What the paragraph's sentences say, in order.
    static List<Said> in(String text) {
        List<Said> said = new ArrayList<>();
        List<PersonName> group = new ArrayList<>();
        int last = 0;
        for (PersonName name : PersonNames.in(text)) {
            if (!group.isEmpty() && !text.substring(last, name.start())
                    .matches("(?:,|;| and| &|, and)? ?(?:Councillors |Cllrs )?")) {
                group.clear();
            }
            group.add(name);
            last = name.honoursEnd();
            status(text, last).ifPresent(s -> group.forEach(n -> said.add(new Said(n, Optional.of(s), false))));
            if (text.substring(0, name.start())
                    .matches("(?s).* (?:was|were) (?:replaced|substituted|represented) by ")) {
                said.add(new Said(name, Optional.of(Status.PRESENT), false));
            }
            if (chair(text, name)) {
                said.add(new Said(name, Optional.empty(), true));
            }
        }
        return List.copyOf(said);
    }

    private static Optional<Status> status(String text, int end) {
        Matcher m = IN_PLACE.matcher(text).region(end, text.length());
        if (m.lookingAt()) {
            return Optional.of(Status.PRESENT);
        }
        if (m.usePattern(EXCUSED).lookingAt()) {
            return Optional.of(Status.APOLOGIES);
        }
        return m.usePattern(ALSO_CAME).lookingAt() ? Optional.of(Status.IN_ATTENDANCE) : Optional.empty();
    }

    private static boolean chair(String text, PersonName name) {
        String before = text.substring(Math.max(0, name.start() - 60), name.start());
        return CHAIR_BEFORE.matcher(before).matches()
                || CHAIR_AFTER.matcher(text).region(name.honoursEnd(), text.length()).lookingAt();
    }
}
