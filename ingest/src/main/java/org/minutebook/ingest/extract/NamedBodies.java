package org.minutebook.ingest.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.segment.Part;

/// Finds the name of the body that met where no heading prints it, as on a web page that lost its heading: the minutes
/// then say "the minutes of the meeting of the Select Commission, held on …" or "the next meeting of the …".
final class NamedBodies {

    private static final String NOUN = "(?:Committee|Board|Cabinet|Panel|Commission|Forum|Assembly|Authority|Council|Partnership|Executive|Group)";
    private static final Pattern NAMED = Pattern.compile(
            "(?:[Mm]inutes of the (?:meetings? of the |proceedings of the )?|(?:next |previous |last )(?:[a-z]+ )?meetings? of the )((?:[A-Z][\\w'&-]*,? (?:(?:and|of|for|the|&) )*){0,9}"
                    + NOUN + ")\\b");
    private static final Pattern MEMBER = Pattern.compile(
            "elected (?:Chair|Vice-Chair)(?:man|person)? of the ((?:[A-Z][\\w'&-]*,? (?:(?:and|of|for|the|&) )*){0,9}"
                    + NOUN
                    + ")\\b");

    private NamedBodies() {}

    /// The body that the part's own words name as the one that meets; empty where they do not.
    static Optional<String> in(Paper paper, Part part) {
        String text = TextView.of(paper, part.start(), part.end()).text();
        return longest(NAMED.matcher(text)).or(() -> longest(MEMBER.matcher(text)));
    }

    private static Optional<String> longest(Matcher m) {
        return m.results().map(r -> r.group(1)).max(Comparator.comparingInt(String::length));
    }
}
