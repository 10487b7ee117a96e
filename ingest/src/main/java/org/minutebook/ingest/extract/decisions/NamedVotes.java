package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.corpus.Motion.Choice;
import org.minutebook.corpus.Motion.Vote;

/// Recorded votes that print the names first and how many they are after them, or nowhere: `For: Councillors A and B (2)
/// Against: Councillor C (1) Abstained: none`. Where no number is printed the names are counted.
final class NamedVotes {

    private static final Pattern LABEL = Pattern.compile("\\b(?:(?<for>For|FOR|In [Ff]avour|IN FAVOUR)"
            + "|(?<against>Against|AGAINST)|(?<abstain>Abst[a-z]+|ABST[A-Z]+)(?: from voting)?)(?: the \\w+)? ?[:-] ?"
            + "(?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|None|Nil|[A-Z])\\b)");
    private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,3})\\)|\\b[Tt]otal:? ?(\\d{1,3})\\b");
    private static final Pattern OVER = Pattern
            .compile(
                    "(?<=[.;)] |\\w )(?=(?:The|It|This|Motion|Amendment|RESOLVED|Resolved|Carried|CARRIED|Lost|LOST)\\b)");
    private static final int LONGEST = 3500;

    private NamedVotes() {}

    /// One side of a vote: whom it names, and what the text says of their number.
    private record Side(Choice choice, List<Vote> votes, OptionalInt number, int start, int end) {

        OptionalInt count() {
            return number.isPresent() ? number : OptionalInt.of(votes.size());
        }
    }

    /// The votes in order; empty where no names stand under "For" and "Against".
    static List<Count> find(String text, Members members) {
        List<Side> sides = sides(text, members);
        List<Count> found = new ArrayList<>();
        for (int i = 0; i + 1 < sides.size(); i++) {
            Side inFavour = sides.get(i);
            Side against = sides.get(i + 1);
            boolean pair = inFavour.choice == Choice.FOR && against.choice == Choice.AGAINST
                    && inFavour.votes.size() + against.votes.size() > 0;
            if (pair) {
                boolean third = i + 2 < sides.size() && sides.get(i + 2).choice == Choice.ABSTAIN;
                found.add(count(sides.subList(i, i + (third ? 3 : 2))));
            }
        }
        return found;
    }

    private static Count count(List<Side> sides) {
        OptionalInt abstain = sides.size() > 2 ? sides.get(2).count() : OptionalInt.empty();
        List<Vote> votes = sides.stream().flatMap(s -> s.votes.stream()).toList();
        return new Count(sides.get(0).count(), sides.get(1).count(), abstain, votes, sides.getFirst().start,
                sides.getLast().end);
    }

    private static List<Side> sides(String text, Members members) {
        List<Side> sides = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            int end = end(text, label.end());
            String said = text.substring(label.end(), end);
            Choice choice = choice(label);
            sides.add(new Side(choice, Count.votes(said, choice, members), number(said), label.start(), end));
        }
        return sides;
    }

    /// Where what is said of one side ends: at the next label, or where prose begins again.
    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        return Stream.of(LABEL, OVER).map(p -> p.matcher(text).region(from, limit).useTransparentBounds(true))
                .filter(Matcher::find).mapToInt(Matcher::start).min().orElse(limit);
    }

    private static OptionalInt number(String said) {
        Matcher m = NUMBER.matcher(said);
        if (!m.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)));
    }

    private static Choice choice(Matcher label) {
        if (label.group("for") != null) {
            return Choice.FOR;
        }
        return label.group("against") != null ? Choice.AGAINST : Choice.ABSTAIN;
    }
}
