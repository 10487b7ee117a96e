package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds and compares the names of people, with titles, ranks, honours, initials with and without stops, hyphens,
/// particles. Works on folded text (see [org.minutebook.corpus.TextView]): single spaces, straight quotes, plain
/// hyphens. All methods are pure.
public final class PersonNames {

    private static final Pattern LIST_GAP = Pattern.compile(" ?[,;] ?(?:and |& ?)?| and | ?& ");
    private static final Pattern LETTERED = Pattern
            .compile("(?:Appendix|Appendices|Part|Options?|Band|Class|Grade|Section|Annexe?|Schedule|Block|Zone"
                    + "|Group|Plan|Team|Unit|Area|Site|Phase|Level|Category|Item|Table|Hepatitis|Vitamin) $");

    private static final int SHORT_FORM = 3;

    private PersonNames() {}

    /// The name that begins at just this offset, with its title; empty where none does.
    public static Optional<PersonName> at(String text, int offset) {
        if (offset >= text.length() || (offset > 0 && Character.isLetterOrDigit(text.charAt(offset - 1)))) {
            return Optional.empty();
        }
        Optional<String> title = NameTitles.title(text, offset);
        Optional<String> rank = title.isPresent() ? Optional.empty() : NameTitles.rank(text, offset);
        int start = rank.map(r -> offset + r.length() + 1).orElseGet(() -> NameTitles.titleEnd(text, offset));
        return named(text, offset, start, title, rank);
    }

    /// The name that the whole text is, title and honours allowed; empty where it is something else or more.
    public static Optional<PersonName> whole(String text) {
        String stripped = text.strip();
        return at(stripped, 0).filter(n -> n.honoursEnd() == stripped.length());
    }

    /// Every name in the text, in order; they do not overlap.
    public static List<PersonName> in(String text) {
        List<PersonName> names = new ArrayList<>();
        int pos = 0;
        while (pos < text.length()) {
            int here = pos;
            Optional<PersonName> name = Character.isUpperCase(text.charAt(pos))
                    ? at(text, pos).filter(n -> !lettered(text, here))
                    : Optional.empty();
            name.ifPresent(names::add);
            pos = name.map(PersonName::end).orElseGet(() -> nextWord(text, here));
        }
        return List.copyOf(names);
    }

    /// The names of a list joined by commas, semicolons, "and" or "&" that begins at this offset; a title in the plural
    /// is shared by those that have none of their own. The list ends before the first thing that is no name.
    public static List<PersonName> list(String text, int offset) {
        List<PersonName> names = new ArrayList<>();
        Optional<String> plural = NameTitles.title(text, offset).filter(NameTitles::isPlural);
        int pos = offset;
        while (true) {
            int here = pos;
            Optional<PersonName> name = plural.isPresent() && here > offset
                    ? sharing(text, here, NameTitles.singular(plural.get()))
                    : at(text, here);
            if (name.isEmpty()) {
                break;
            }
            names.add(name.get());
            Matcher gap = LIST_GAP.matcher(text).region(name.get().honoursEnd(), text.length());
            if (!gap.lookingAt()) {
                break;
            }
            pos = gap.end();
        }
        return List.copyOf(names);
    }

    /// Whether two names may be the same person's: the surnames agree, and the given names or initials as far as both
    /// have them. Titles and honours do not matter.
    public static boolean same(String a, String b) {
        List<String> left = parts(a);
        List<String> right = parts(b);
        if (left.isEmpty() || right.isEmpty() || !left.getLast().equals(right.getLast())) {
            return false;
        }
        for (int i = 0; i < Math.min(left.size(), right.size()) - 1; i++) {
            if (!agree(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether two given names or initials may be one: Matt and Matthew, D and Dave, but not Jane and John.
    private static boolean agree(String x, String y) {
        int common = Math.min(SHORT_FORM, Math.min(x.length(), y.length()));
        return x.regionMatches(0, y, 0, common);
    }

    /// The name at this offset, which has the title that goes before the whole list where it has none of its own.
    static Optional<PersonName> sharing(String text, int offset, String title) {
        Optional<PersonName> own = at(text, offset);
        if (own.filter(n -> n.title().isPresent() || n.rank().isPresent()).isPresent()) {
            return own;
        }
        return named(text, offset, offset, Optional.of(title), Optional.empty());
    }

    private static Optional<PersonName> named(String text, int offset, int start, Optional<String> title,
            Optional<String> rank) {
        return NameTokens.read(text, start, title.isPresent() || rank.isPresent())
                .map(read -> new PersonName(read.name(),
                        title.map(t -> NameTitles.isPlural(t) ? NameTitles.singular(t) : t),
                        rank, read.sure(), offset, read.end(), NameTitles.honoursEnd(text, read.end())));
    }

    private static boolean lettered(String text, int offset) {
        return offset + 1 < text.length() && text.charAt(offset + 1) == ' '
                && LETTERED.matcher(text.substring(Math.max(0, offset - 20), offset)).find();
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String folded = NameTitles.bare(name.replace('’', '\'').replace('‑', '-'));
        for (String part : folded.toLowerCase(Locale.ROOT).split("[ .]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int nextWord(String text, int pos) {
        int next = pos;
        while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '\'')) {
            next++;
        }
        return Math.max(next, pos + 1);
    }
}
