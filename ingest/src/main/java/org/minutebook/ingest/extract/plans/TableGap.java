package org.minutebook.ingest.extract.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// What stands between two tables, paragraph by paragraph.
public record TableGap(List<String> paragraphs) {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,2}(?:\\.\\d{1,2})?[.):]?\\s+\\p{Lu}.*");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:\\(?\\d{1,2}(?:\\.\\d{1,2})?[.):]?|[A-Z][.):])\\s+\\p{Lu}|(?i:priority|theme|objective|section|aim|outcome|work ?stream|strand|goal|key area|area)\\b[^.]{0,12}\\b(?:\\d|[a-z]\\b|[:–-])).*");
    private static final int MUCH = 3;
    private static final int LONG_TITLE = 30;

    /// What stands between the offsets; nothing where the second is not after the first.
    public static TableGap between(Paper paper, int from, int to) {
        if (to <= from) {
            return new TableGap(List.of());
        }
        return new TableGap(PARAGRAPHS.splitAsStream(paper.text().substring(from, to))
                .map(p -> p.replaceAll("<[^<>]*>", " ").replace("**", "").replaceAll("\\s+", " ").strip())
                .filter(p -> !p.isEmpty())
                .toList());
    }

    /// Whether it is more than a heading or two.
    public boolean isLong() {
        return paragraphs.size() > MUCH || paragraphs.stream().anyMatch(p -> words(p) > LONG_TITLE * 2);
    }

    /// The title that stands right above the second table.
    ///
    /// @param withinPlan whether the tables are of one plan, so that whatever stands between is a title
    /// @param running what stands between tables again and again, such as the plan's own title on every page
    Optional<String> heading(boolean withinPlan, Set<String> running) {
        return paragraphs.reversed().stream().filter(p -> !running.contains(p) || NUMBERED.matcher(p).matches())
                .findFirst().filter(p -> words(p) <= LONG_TITLE)
                .filter(p -> withinPlan || TITLE.matcher(p).matches());
    }

    /// The paragraphs that stand between the paper's tables more than once.
    static Set<String> running(Paper paper) {
        Set<String> seen = new HashSet<>();
        Set<String> running = new HashSet<>();
        int end = 0;
        for (Table table : paper.tables()) {
            between(paper, end, table.start()).paragraphs.stream().filter(p -> !seen.add(p)).forEach(running::add);
            end = Math.max(end, table.end());
        }
        return running;
    }

    private static int words(String paragraph) {
        return paragraph.split(" ").length;
    }
}
