package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the people named in one paragraph of a minute, the posts printed by their names, and who of them presented.
final class Mentions {

    private static final Pattern FROM = Pattern.compile(
            " (?:from|of|representing) ((?:the )?\\p{Lu}[\\p{L}'&-]*(?: (?:\\p{Lu}[\\p{L}'&-]*|of|and|the|for|&))*)");
    private static final Pattern LINK = Pattern.compile(
            "(?:,? ?(?:and|&|together with|along with|alongside|accompanied by|supported by|assisted by|with)|[,;/]) ?(?:the )?$|^ and$");
    private static final Pattern THING = Pattern.compile(
            " ?(?:Ltd|Limited|LLP|plc|& Co|& Sons?|& Partners|Foundation|Trust|Memorial|Centre|Group)\\b| (?:statue|bridge|scheme|award|trust|fund|bursary|building|site|playing field|field|school|cup|trophy|way)\\b");

    private final ProseText.Paragraph paragraph;
    private final String text;
    private final boolean officersApart;

    private Mentions(ProseText.Paragraph paragraph, boolean officersApart) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.officersApart = officersApart;
    }

    /// The people of the paragraph.
    ///
    /// @param officersApart whether whoever is no member is there to speak on the papers, so that whoever explains or
    ///        answers counts as presenting
    static List<Mention> in(ProseText.Paragraph paragraph, boolean officersApart) {
        return new Mentions(paragraph, officersApart).find();
    }

    private List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int said = 0;
        for (PersonName name : PersonNames.in(text)) {
            Optional<Mention> mention = name.start() < said ? Optional.empty() : mention(name);
            mention.ifPresent(found::add);
            said = mention.map(Mention::after).orElse(said);
        }
        return joined(found);
    }

    private Optional<Mention> mention(PersonName name) {
        Optional<PostTitles.Post> after = PostTitles.after(text, name);
        Optional<String> before = PostTitles.before(text, name.start());
        int end = after.map(PostTitles.Post::end).orElseGet(() -> closed(name));
        Matcher from = FROM.matcher(text).region(end, text.length());
        Optional<String> body = from.lookingAt() ? Optional.of(from.group(1)) : Optional.empty();
        int tail = body.isPresent() ? from.end() : end;
        Optional<String> role = name.rank().or(() -> after.map(PostTitles.Post::words)).or(() -> before);
        int start = before.map(b -> Math.max(0, text.lastIndexOf(b, name.start()))).orElse(name.start());
        boolean noPerson = THING.matcher(text).region(name.end(), text.length()).lookingAt() || goesOnAsPlace(name)
                || (name.title().isEmpty() && role.isEmpty() && text.substring(0, name.start()).endsWith("the "));
        if (noPerson) {
            return Optional.empty();
        }
        boolean presents = says(tail) || PresenterVerbs.by(sentence(start), text.substring(tail))
                || PresenterVerbs.welcomed(sentence(start), text.substring(tail));
        return Optional.of(new Mention(name, role, body, presents, start, tail, paragraph.span(name.start(), tail)));
    }

    /// Where the name ends; after the bracket, where one holds nothing but the name: "The Engineer (M. Collis) gave".
    private int closed(PersonName name) {
        int end = name.honoursEnd();
        boolean bracketed = name.start() > 0 && text.charAt(name.start() - 1) == '(' && text.startsWith(")", end);
        return bracketed ? end + 1 : end;
    }

    /// Whether the capitalised words after the name make it the name of a street, a building or a body.
    private boolean goesOnAsPlace(PersonName name) {
        Matcher m = Pattern.compile("(?: \\p{Lu}[\\p{L}'-]+){1,3}").matcher(text).region(name.honoursEnd(),
                text.length());
        return name.title().isEmpty() && m.lookingAt() && !PostTitles.isPost(m.group())
                && Arrays.stream(m.group().strip().split(" ", -1)).anyMatch(NameWords::isPlace);
    }

    private boolean says(int at) {
        return officersApart ? PresenterVerbs.speaks(text, at) : PresenterVerbs.follows(text, at);
    }

    /// The sentence up to this offset.
    private String sentence(int to) {
        int from = Math.max(text.lastIndexOf(". ", Math.max(0, to - 5)), text.lastIndexOf("; ", to));
        return text.substring(from < 0 ? 0 : Math.min(from + 2, to), to);
    }

    /// Who is joined to somebody that presents by "and" presents as well.
    private List<Mention> joined(List<Mention> found) {
        List<Mention> all = new ArrayList<>(found);
        for (int i = all.size() - 2; i >= 0; i--) {
            if (all.get(i + 1).presents() && says(all.get(i + 1).after()) && linked(all.get(i), all.get(i + 1))) {
                all.set(i, all.get(i).presenting());
            }
        }
        for (int i = 1; i < all.size(); i++) {
            Mention last = all.get(i - 1);
            if (last.presents() && !says(last.after()) && linked(last, all.get(i))) {
                all.set(i, all.get(i).presenting());
            }
        }
        return List.copyOf(all);
    }

    private boolean linked(Mention left, Mention right) {
        int from = left.after();
        return from <= right.before() && right.before() - from < 40
                && LINK.matcher(text.substring(from, right.before())).matches();
    }
}
