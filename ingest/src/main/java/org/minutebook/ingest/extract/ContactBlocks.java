package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Appearance.Contact;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;

/// Finds the blocks that say whom to ask: "Contact Name:", "Report author", "Enquiries to", with a post, a telephone
/// number, an extension and an e-mail address for each person named.
final class ContactBlocks {

    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[\\n\\t]))[ *#]*(?:\\d{1,2}[.)]? )?(?:"
            + "[Cc]ontacts?(?: [Nn]ames?| [Oo]fficers?| [Pp]ersons?| [Dd]etails| [Pp]oints?| [Ii]nformation)?(?: (?:for|and) [^:\\n]{3,60})?"
            + "|CONTACTS?(?: (?:NAME|OFFICER|PERSON|DETAILS|POINT)S?)?"
            + "|(?:Report |Lead )?[Aa]uthors?(?: of (?:the )?[Rr]eport)?(?: and [Cc]ontact(?: [Oo]fficer)?)?|REPORT AUTHORS?|Report(?:ing)? [Oo]fficers?|[Rr]eport [Ww]riters?"
            + "|(?:Lead|Responsible|Originating|Presenting|Case|Accountable|Democratic Services|Governance|Committee|Scrutiny) [Oo]fficers?(?: [Cc]ontact)?(?: for (?:the )?report)?"
            + "|LEAD OFFICERS?|(?:Relevant |Lead |Report )[Dd]irectors?|Officer(?:s)? to [Cc]ontact|Officer [Cc]ontacts?"
            + "|(?:All |Any |Direct )?[Ee]nquir(?:y|ies)(?: (?:to|about|regarding|should be)[^:\\n]{0,60})?|Ask for|Please (?:ask for|contact)"
            + "|For (?:further|more|any)[^:\\n]{0,60}contact|(?:For )?[Ff]urther (?:information|details)[^:\\n]{0,50}"
            + "|Background [Pp]apers[^:\\n]{0,40}contact|Clerk(?: to the [^:\\n]{3,30})?|Committee (?:Clerk|Administrator|Secretary)"
            + ")(?:\\(s\\))?(?: ?\\([^)\\n]{1,30}\\))? ?(?:[:;]-?|-(?= )|(?=[\\n\\t])|(?= (?:is |are )?\\p{Lu}\\p{Ll}+ \\p{Lu}))");
    private static final Pattern EMAIL = Pattern.compile("[\\w.'+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d/])(\\(?0\\d[\\d ()-]{7,14}\\d)(?![\\d/])");
    private static final Pattern EXTENSION = Pattern
            .compile("(?i)\\bext(?:ension|n)?\\b\\.?:? ?(?:no\\.? ?)?(\\d{3,6})");
    private static final Pattern DETAIL = Pattern.compile(
            "(?i)[ ,;.(-]*(?:\\b(?:tel|telephone|phone|direct|mobile|e-?mail|ext|extn|extension|on|at)\\b|\\(?0\\d{2}|[\\w.+-]+@).*");
    private static final int LONGEST = 700;

    private ContactBlocks() {}

    /// Somebody whom to ask.
    record Asked(String name, Optional<String> role, Contact contact, Span span) {}

    /// Everybody whom the blocks of the passage name, in order.
    static List<Asked> in(Paper paper, int start, int end) {
        RollText roll = RollText.of(paper, start, end);
        List<Asked> asked = new ArrayList<>();
        Matcher label = LABEL.matcher(roll.text());
        int from = 0;
        while (from < roll.text().length() && label.find(from)) {
            if (!isLabel(roll.text(), label)) {
                from = label.end();
                continue;
            }
            int stop = stop(roll.text(), label.end());
            people(roll, label.end(), stop, asked);
            from = Math.max(stop, label.end() + 1);
        }
        return List.copyOf(asked);
    }

    /// Words without a colon, such as "Contact centre", are a label only where a name follows at once.
    private static boolean isLabel(String text, Matcher label) {
        boolean marked = label.group().matches("(?s).*[:;-]") || label.end() == text.length()
                || "\n\t".indexOf(text.charAt(label.end())) >= 0;
        String rest = text.substring(label.end(), Math.min(text.length(), label.end() + 80))
                .replaceFirst("^ (?:is |are )?", "");
        return marked || PersonNames.at(rest, 0).filter(name -> !PostTitles.isPost(name.name())).isPresent();
    }

    /// Where the block ends: at the first paragraph after its first that gives no way to reach anybody.
    private static int stop(String text, int from) {
        int pos = from;
        while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
            pos++;
        }
        int end = paragraph(text, pos);
        while (end < text.length() && end - from < LONGEST) {
            int next = paragraph(text, end + 2);
            String more = text.substring(Math.min(end + 2, next), next);
            Matcher label = LABEL.matcher(more.strip());
            if (label.lookingAt() || more.length() > 200
                    || !(EMAIL.matcher(more).find() || TELEPHONE.matcher(more).find()
                            || EXTENSION.matcher(more).find())) {
                break;
            }
            end = next;
        }
        Matcher label = LABEL.matcher(text).region(Math.min(pos, end), end);
        return Math.min(label.find() ? label.start() : end, from + LONGEST);
    }

    private static int paragraph(String text, int from) {
        int end = text.indexOf("\n\n", from);
        return end < 0 ? text.length() : end;
    }

    private static void people(RollText roll, int from, int to, List<Asked> asked) {
        String text = roll.text().substring(from, Math.max(from, to)).replace('\n', ' ').replace('\t', ' ');
        List<PersonName> names = PersonNames.in(text).stream().filter(n -> begins(text, n)).toList();
        for (int i = 0; i < names.size(); i++) {
            PersonName name = names.get(i);
            int end = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
            String said = text.substring(name.honoursEnd(), end);
            asked.add(new Asked(name.name(), role(text, name, end), contact(said),
                    roll.span(from + name.start(), from + name.honoursEnd() + said.stripTrailing().length())));
        }
    }

    /// Whether the name stands where a person of the block can begin, and is not part of somebody's post.
    private static boolean begins(String text, PersonName name) {
        String before = text.substring(0, name.start()).strip();
        boolean edge = before.isEmpty()
                || before.matches("(?s).*(?:[\\d;:)/,&]|\\band|\\bor|[\\w.+-]+@\\S+|contact|Mr|Ms)$");
        return name.sure() || edge;
    }

    /// The post after the name, up to the first number or address, or before it as in "Governance Manager: A Name".
    private static Optional<String> role(String text, PersonName name, int end) {
        String said = text.substring(name.honoursEnd(), end);
        Matcher detail = DETAIL.matcher(said);
        for (int i = 0; i < said.length(); i++) {
            if (detail.region(i, said.length()).lookingAt()) {
                said = said.substring(0, i);
                break;
            }
        }
        int semicolon = said.indexOf(';');
        String words = (semicolon < 0 ? said : said.substring(0, semicolon)).replaceFirst("^[\\s,:(-]+", "")
                .replaceFirst("[\\s,:.(-]+$", "");
        String whole = words.contains("(") || !words.endsWith(")") ? words : words.substring(0, words.length() - 1);
        return PostTitles.isPost(whole) && whole.length() < 120 ? Optional.of(whole) : Optional.empty();
    }

    private static Contact contact(String said) {
        Matcher extension = EXTENSION.matcher(said);
        Matcher telephone = TELEPHONE.matcher(said);
        Matcher email = EMAIL.matcher(said);
        return new Contact(telephone.find() ? Optional.of(telephone.group(1).strip()) : Optional.empty(),
                extension.find() ? Optional.of(extension.group(1)) : Optional.empty(),
                email.find() ? Optional.of(email.group()) : Optional.empty());
    }
}
