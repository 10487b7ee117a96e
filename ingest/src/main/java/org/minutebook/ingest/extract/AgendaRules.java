package org.minutebook.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.Part;

/// Makes agenda items out of the items of a front sheet: the pages that an item announces and what is said of its paper
/// stand in brackets behind the title, and are none of it.
public final class AgendaRules {

    private static final String RULE = "agenda-sheet";
    private static final Pattern PAGES = Pattern.compile(
            "\\s*[(\\[]?\\s*\\b(?:pages?|pp?\\.)(?: nos?\\.?)? (\\d{1,4})(?:\\s*(?:[-–—]|to)\\s*(\\d{1,4}))?\\s*[)\\]]?\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "\\s*[(\\[]((?:[^()\\[\\]]*\\b(?:herewith|to follow|attached|enclosed|to report|oral|verbal|circulated|to be tabled|appended|copy|copies"
                    + "|presentation|demonstration|exempt under|not for publication|paragraphs? \\d|schedule 12a|for (?:decision|information|noting|discussion|approval)|report (?:of|by) [^()]*|(?:written|oral|verbal|tabled|joint) reports?|\\d{1,3} minutes|all wards?)\\b[^()\\[\\]]*|report|key decision|exempt|confidential))[)\\]]\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /// The items of the sheet, in order; empty where it has none.
    public List<AgendaItem> items(Paper paper, Part.FrontSheet sheet, Meeting meeting) {
        return sheet.items().stream().map(item -> item(paper, item, meeting)).toList();
    }

    private static AgendaItem item(Paper paper, Item item, Meeting meeting) {
        String title = item.title();
        OptionalInt from = OptionalInt.empty();
        OptionalInt to = OptionalInt.empty();
        Optional<String> note = Optional.empty();
        Matcher pages = PAGES.matcher(title);
        if (pages.find()) {
            from = OptionalInt.of(Integer.parseInt(pages.group(1)));
            to = OptionalInt.of(Integer.parseInt(pages.group(2) == null ? pages.group(1) : pages.group(2)));
            title = title.substring(0, pages.start());
        }
        Matcher said = NOTE.matcher(title);
        if (said.find()) {
            note = Optional.of(said.group(1).strip());
            title = title.substring(0, said.start());
        }
        String id = paper.id().brief() + ":agenda_item:" + item.start();
        return new AgendaItem(id, meeting.id(), item.number(), bare(title), from, to, note,
                Evidence.at(paper.id(), item.start(), item.bodyStart() < item.end() ? item.bodyStart() : item.end(),
                        RULE));
    }

    private static String bare(String title) {
        String stripped = title.strip();
        boolean stop = stripped.endsWith(".") && !stripped.matches(".*\\b(?:\\w\\.){2,}$");
        return stop ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    }
}
