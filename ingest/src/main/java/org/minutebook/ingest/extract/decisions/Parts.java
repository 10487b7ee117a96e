package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.decisions.Stretch.Piece;

/// Splits a decision at the labels of its top level. Labels below stay inside their part; what introduces the parts
/// ("that Cabinet:") is dropped. A list of what one decision covers (conditions, reasons) is not split.
final class Parts {

    private static final Pattern INLINE = Pattern
            .compile(
                    "(?:(?<=[:;,.] )|(?<=[:;,.] (?:and|or) )|(?<=\\b(?:and|that|to|That) )|(?<= - )|(?<=\\) (?=[A-H] )))(?=\\(?[\\da-zA-Z]{1,4}[).]|[A-H] [A-Z])");
    private static final Pattern BULLET = Pattern.compile("[•·●▪◦\\uf0b7*o?-] +");
    private static final Pattern WHOLE = Pattern.compile(
            ".*(?:\\b(?:be|is|are|was|were)\\b.* \\w+(?:ed|en)\\b|subject to|(?:conditions?|reasons?|grounds|amendments?|changes?)\\W*$).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_DECISION = Pattern.compile(
            "(?:and )?(?:[Tt]hat|THAT|[Tt]o|[Nn]ot to|[Aa]grees?|[Aa]pproves?|[Nn]otes?|[Ee]ndorses?|[Dd]elegates?|[Rr]ecommends?"
                    + "|[Cc]onfirms?|[Aa]uthorises?|[Rr]equests?|[Aa]ppoints?|[Aa]dopts?|[Rr]eceives?|[Ss]upports?)\\b.*");
    private static final Pattern THAT = Pattern.compile("(?:and )?(?:THAT|[Tt]hat|[Ff]urther that) .*");
    private static final int SHORT = 8;

    private Parts() {}

    /// A label and where in which piece it stands.
    record Place(Label label, int piece, boolean startsParagraph) {}

    /// All labels in the pieces that may begin a part.
    static List<Place> labels(List<Piece> pieces) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            int piece = i;
            Label.at(text, 0).ifPresent(l -> places.add(new Place(l, piece, true)));
            Matcher m = INLINE.matcher(text);
            Set<Integer> inside = new TreeSet<>();
            while (m.find()) {
                inside.add(m.start());
            }
            if (!inside.isEmpty() || !places.isEmpty()) {
                SPACED.matcher(text).results().forEach(r -> inside.add(r.end()));
            }
            for (int at : inside) {
                Label.at(text, at).filter(l -> l.start() > 0).filter(l -> mayStandInside(l, text))
                        .ifPresent(l -> places.add(new Place(l, piece, false)));
            }
        }
        return places;
    }

    private static final Pattern SPACED = Pattern.compile(
            "(?<! (?:paragraphs?|sections?|parts?|clauses?|recommendations?|items?|appendix|schedule|conditions?|rules?|and|or|to|in|of)) (?=\\(?[\\da-zA-Z]{1,3}\\) )",
            Pattern.CASE_INSENSITIVE);

    private static boolean mayStandInside(Label label, String text) {
        return switch (label.form()) {
            case BRACKETS, ONE_BRACKET -> true;
            case STOP -> label.end() < text.length() && Character.isUpperCase(text.charAt(label.end()))
                    && label.style() == Label.Style.NUMBER;
            case BARE -> true;
        };
    }

    /// The decision's parts, each a wording of its own; one without a label where it is not split.
    static List<Wording> of(Stretch stretch, String rule) {
        List<Piece> pieces = stretch.pieces();
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Place> top = top(pieces);
        if (!top.isEmpty() && isSplit(pieces, top)) {
            return labelled(pieces, top, rule);
        }
        boolean lead = !isBullet(pieces.getFirst()) && isBareLead(pieces.getFirst().text()) && pieces.size() > 1;
        if (pieces.stream().skip(lead ? 1 : 0).allMatch(Parts::isBullet)) {
            return pieces.stream().filter(Parts::isBullet)
                    .map(p -> wording(Optional.empty(), p, afterBullet(p), p, p.text().length(), rule)).toList();
        }
        return unlabelled(pieces, rule);
    }

    private static boolean isBullet(Piece piece) {
        return BULLET.matcher(piece.text()).lookingAt();
    }

    private static int afterBullet(Piece piece) {
        Matcher m = BULLET.matcher(piece.text());
        return m.lookingAt() ? m.end() : 0;
    }

    private static boolean isBareLead(String chapeau) {
        boolean shortLead = chapeau.matches(".*:\\W*") && chapeau.split(" ").length <= SHORT;
        return chapeau.isBlank() || (shortLead && !WHOLE.matcher(chapeau).matches());
    }

    /// The labels of the first list, in its own sequence.
    private static List<Place> top(List<Piece> pieces) {
        List<Place> top = new ArrayList<>();
        for (Place place : labels(pieces)) {
            if (top.isEmpty()
                    ? place.label.opens() && mayLead(pieces, place)
                    : place.label.follows(top.getLast().label, top.getFirst().label)) {
                top.add(place);
            }
        }
        return top;
    }

    private static boolean mayLead(List<Piece> pieces, Place place) {
        String before = pieces.get(place.piece).text().substring(0, place.label.start()).strip();
        return place.label.form() != Label.Form.BARE || before.endsWith(":") || (before.isEmpty() && place.piece > 0
                && pieces.get(place.piece - 1).text().strip().endsWith(":"));
    }

    private static boolean isSplit(List<Piece> pieces, List<Place> top) {
        Place first = top.getFirst();
        StringBuilder chapeau = new StringBuilder();
        for (int i = 0; i < first.piece; i++) {
            chapeau.append(pieces.get(i).text()).append(' ');
        }
        chapeau.append(pieces.get(first.piece).text(), 0, first.label.start());
        String lead = chapeau.toString().strip();
        if (lead.isEmpty()) {
            return true;
        }
        boolean own = OWN_DECISION.matcher(pieces.get(first.piece).text().substring(first.label.end())).matches();
        if (WHOLE.matcher(lead).matches()) {
            return own && lead.matches(".*:\\W*");
        }
        if (lead.matches("(?i)(?:that )?subject to.*")) {
            return false;
        }
        boolean several = top.size() > 1;
        return first.startsParagraph || lead.matches(".*:\\W*") || (several && lead.matches(".*[,-]"))
                || (lead.split(" ").length <= SHORT && (several || lead.matches("(?i)that|to")));
    }

    private static List<Wording> labelled(List<Piece> pieces, List<Place> top, String rule) {
        List<Wording> parts = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            Place place = top.get(i);
            Piece from = pieces.get(place.piece);
            int last = i + 1 < top.size() ? top.get(i + 1).piece : pieces.size() - 1;
            int until = i + 1 < top.size() ? top.get(i + 1).label.start() : pieces.get(last).text().length();
            if (until == 0 && last > place.piece) {
                last--;
                until = pieces.get(last).text().length();
            }
            Wording part = wording(Optional.of(place.label.printed()), from, place.label.end(), pieces.get(last), until,
                    rule);
            if (part.start() < part.end()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Paragraphs that each begin with "That" are decisions of their own; anything else is one.
    private static List<Wording> unlabelled(List<Piece> pieces, String rule) {
        List<Wording> parts = new ArrayList<>();
        int first = 0;
        boolean thats = THAT.matcher(pieces.getFirst().text()).matches();
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || (thats && THAT.matcher(pieces.get(i).text()).matches())) {
                Piece last = pieces.get(i - 1);
                parts.add(wording(Optional.empty(), pieces.get(first), 0, last, last.text().length(), rule));
                first = i;
            }
        }
        return parts;
    }

    private static Wording wording(Optional<String> label, Piece from, int start, Piece to, int end, String rule) {
        String text = to.text();
        int last = end;
        while (last > 0 && " |".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Wording(label, from.paragraph().at(from.from() + start),
                to.paragraph().view().endToPaper(to.from() + last), rule);
    }
}
