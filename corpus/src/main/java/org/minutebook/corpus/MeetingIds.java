package org.minutebook.corpus;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The natural ids of meetings.
public final class MeetingIds {

    private static final String UNKNOWN = "_";

    private MeetingIds() {}

    /// The id of a meeting: council, body and date as a path, e.g. `anytown-council/cabinet/2009-11-23`, with a low
    /// line for what is not known (a spreadsheet would take a dash for the start of a formula). A meeting whose body or
    /// date is not known is told apart by the paper that tells of it.
    ///
    /// @param sitting 1 for the only or first meeting of that body on that day
    public static String of(Optional<String> council, Optional<String> body, Optional<LocalDate> date, int sitting,
            DocumentId document) {
        String id = slug(council) + "/" + slug(body) + "/" + date.map(LocalDate::toString).orElse(UNKNOWN);
        if (body.isEmpty() || date.isEmpty()) {
            id += "/" + document.brief();
        }
        return sitting > 1 ? id + "/" + sitting : id;
    }

    /// A name as a part of an id: plain lower-case letters and figures with dashes between words; a low line for none.
    public static String slug(Optional<String> name) {
        String plain = slug(Normalizer.normalize(name.orElse(""), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("&", " and "));
        return plain.isEmpty() ? UNKNOWN : plain;
    }

    private static String slug(String folded) {
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int letter : folded.codePoints().toArray()) {
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append((char) letter);
                gap = false;
            } else if (letter != '\'' && letter != '’' && !isMark(letter)) {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
