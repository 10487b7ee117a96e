package org.minutebook.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What goes before and after a person's name: titles, ranks, honours. Works on folded text.
final class NameTitles {

    private static final String WORD = "(?:(?:Lord |Deputy |Lady )?Mayor|(?:Rt\\.? ?)?Hon\\.?(?: Alderm[ae]n)?"
            + "|(?:(?:County|Borough|District|City|Parish|Town|Community|Cty|Dist) ?)?(?:Councill?ors?|Cll?rs?)"
            + "|COUNCILLORS?|CLLRS?|Ald(?:erman|erwoman|ermen)?|Mr|Mrs|Ms|Miss|Mx|Messrs|MR|MRS|MS|MISS|DR|Dr"
            + "|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend|d)?|Canon|Father|Fr|Col(?:onel)?|Lt"
            + "|Maj(?:or)?|Capt(?:ain)?|Cdr|Brig(?:adier)?|Madam)";
    private static final Pattern TITLE = Pattern
            .compile("(" + WORD + "(?:\\.|\\b)(?: ?" + WORD + "(?:\\.|\\b))*):? ?(?=[\\p{Lu}d])");
    private static final Pattern RANK = Pattern.compile(
            "((?:Police Community Support Officer|Community Policing Officer"
                    + "|(?:(?:Detective|Police|Chief|Temporary|Acting|Deputy|Assistant) )*"
                    + "(?:Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt)"
                    + "|W?PC|PCSO|CPO|DC|DS|DI|DCI)\\.?) (?=\\p{Lu})");
    private static final Pattern HONOURS = Pattern.compile("(?:,? \\(?(?:CBE|OBE|MBE|KBE|DBE|BEM|KCB|CB|CMG|GBE|JP|DL"
            + "|QPM|KPM|QFSM|QC|KC|TD|RD|FRSA|FCA|BSc|BA|MA|PhD|RN|Esq|Jnr|Snr)\\b\\.?\\)?)+");
    private static final Pattern COUNCILLOR = Pattern
            .compile("(?i).*\\b(?:\\w*councill?ors?|cll?rs?|ald(?:erman|ermen|erwoman)?)\\b.*");

    private NameTitles() {}

    /// The end of a title that begins at just this offset, or the offset itself where none does.
    static int titleEnd(String text, int offset) {
        Matcher m = TITLE.matcher(text).region(offset, text.length());
        return m.lookingAt() ? m.end() : offset;
    }

    /// The title that begins at just this offset, as printed; empty where none does.
    static Optional<String> title(String text, int offset) {
        Matcher m = TITLE.matcher(text).region(offset, text.length());
        return m.lookingAt() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    /// The rank that begins at just this offset, as printed; empty where none does.
    static Optional<String> rank(String text, int offset) {
        Matcher m = RANK.matcher(text).region(offset, text.length());
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /// Where the honours that begin at this offset end; the offset itself where there are none.
    static int honoursEnd(String text, int offset) {
        Matcher m = HONOURS.matcher(text).region(offset, text.length());
        return m.lookingAt() ? m.end() : offset;
    }

    /// The text without the titles before and the honours after a name.
    static String bare(String name) {
        String rest = name.substring(titleEnd(name, 0));
        return HONOURS.matcher(rest).replaceAll("");
    }

    static boolean isCouncillor(String title) {
        return COUNCILLOR.matcher(title).matches();
    }

    static boolean isPlural(String title) {
        return title.matches("(?i)(?:.*[ .])?(?:councill?ors|cll?rs|messrs)[.:]?");
    }

    static String singular(String title) {
        return title.matches("(?i)messrs\\.?") ? "Mr" : title.replaceFirst("(?i)s[.:]?$", "");
    }
}
