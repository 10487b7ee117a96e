package org.minutebook.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the initials, given names, particles and surname of one name, word by word, and stops where the name does.
final class NameTokens {

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?![\\p{L}'\\d])\\.?(?:-(?=\\p{Lu}\\b))?");
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}{2,3}(?= \\p{Lu}[\\p{Ll}'])");
    private static final Pattern WORD = Pattern.compile(
            "\\p{Lu}(?:\\p{Ll}|'\\p{Lu}\\p{Ll})[\\p{L}']*(?:-(?: (?=\\p{Lu}))?\\p{L}[\\p{L}']*)*|St\\.(?= \\p{Lu})");
    private static final Pattern CAPITALS = Pattern
            .compile("\\p{Lu}'?\\p{Lu}+(?:'\\p{Lu}+)?(?:-\\p{Lu}+)*(?![\\p{Ll}'\\d])");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:(?:de|da|di|du|del|della|la|le|van|von|der|den|ter|bin|al|el|ap|dos) (?=[\\p{Lu}dl])|d'(?=\\p{Lu}))");
    private static final int MOST_WORDS = 4;

    private final String text;
    private final boolean titled;
    private int pos;
    private int end;
    private int initials;
    private int words;
    private boolean onlyGiven = true;
    private boolean firstGiven;
    private boolean doubtful;
    private boolean joined;

    private NameTokens(String text, int pos, boolean titled) {
        this.text = text;
        this.pos = pos;
        this.titled = titled;
    }

    /// A name without its title.
    record Read(String name, boolean sure, int end) {}

    /// The name whose first initial or word stands at this offset; empty where it is none.
    static Optional<Read> read(String text, int offset, boolean titled) {
        NameTokens tokens = new NameTokens(text, offset, titled);
        while (tokens.words < MOST_WORDS && tokens.step()) {
            tokens.gap();
        }
        return tokens.accept(offset);
    }

    private boolean step() {
        Matcher m = PARTICLE.matcher(text).region(pos, text.length());
        if (pos > 0 && (initials > 0 || words > 0 || titled) && m.lookingAt()) {
            pos = m.end();
            return true;
        }
        joined |= words == 0 && initials == 0 && m.usePattern(JOINED).lookingAt();
        if (m.usePattern(INITIAL).lookingAt() || (words == 0 && initials == 0 && m.usePattern(JOINED).lookingAt())) {
            initials++;
            pos = m.end();
            return true;
        }
        if (m.usePattern(WORD).lookingAt()) {
            return word(clean(m.group()));
        }
        boolean capitals = (titled || initials > 0) && words == 0 && m.usePattern(CAPITALS).lookingAt();
        return capitals && word(m.group());
    }

    private boolean word(String word) {
        boolean given = NameWords.isGiven(word);
        boolean office = NameWords.isOffice(word) || NameWords.isPlace(word);
        boolean lead = titled || initials > 0;
        if (words == 0) {
            if (office && !(lead ? NameWords.isSurname(word) : given)) {
                return false;
            }
            firstGiven = given;
        } else {
            if (NameTitles.titleEnd(text, pos) > pos || (office && !(onlyGiven && NameWords.isSurname(word)))) {
                return false;
            }
            if (words >= 2 && office) {
                return false;
            }
        }
        doubtful = office;
        onlyGiven &= given;
        words++;
        boolean cut = pos + word.length() < text.length() && text.charAt(pos + word.length()) == '\'';
        pos += word.length();
        end = pos;
        return !cut;
    }

    /// The word without a possessive ending, and without a second part that a hyphen and a space join to no given name.
    private static String clean(String word) {
        String whole = word.replaceFirst("'s?$", "");
        int joint = whole.indexOf("- ");
        return joint > 0 && !NameWords.isGiven(whole.substring(joint + 2)) ? whole.substring(0, joint) : whole;
    }

    private void gap() {
        if (pos < text.length() && text.charAt(pos) == ' ') {
            pos++;
        }
    }

    private Optional<Read> accept(int offset) {
        if (words == 0 || (!titled && initials == 0 && words < 2)) {
            return Optional.empty();
        }
        if (joined && firstGiven && words > 1) {
            return Optional.empty();
        }
        String name = text.substring(offset, end).replace("- ", "-");
        if (!titled && initials == 0 && !firstGiven && words > 2 && NameWords.isGiven(secondWord(name))) {
            return Optional.empty();
        }
        boolean sure = titled || (!doubtful && (initials > 0 || firstGiven));
        return Optional.of(new Read(name, sure, end));
    }

    private static String secondWord(String name) {
        String[] parts = name.split(" ", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
