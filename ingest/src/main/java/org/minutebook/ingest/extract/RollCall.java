package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.segment.Item;

/// Gathers the people of one meeting from the lists in its minutes, each once in each status.
final class RollCall {

    private static final Pattern CLERK = Pattern.compile(
            "(?i).*\\b(?:clerk|rfo|responsible financial officer|proper officer|minute[s-]? ?(?:taker|secretary)|democratic services.*|committee (?:services )?officer|solicitor|member of the public|(?:pcso|pc|police).*)\\b.*");
    private static final Pattern OFFICER = Pattern.compile(
            "(?i).*\\b(?:director|manager|officer|head of|chief executive|engineer|planner|lawyer|accountant|auditor|constable|inspector|sergeant|observer|standing invitee)\\b.*");

    private static final Pattern PRESENT_LINE = Pattern
            .compile("(?m)^[ \\t]*(?:PRESENT|Present|Members present|In attendance)(?: were)? ?:");
    private static final Pattern CHAIRED = Pattern.compile(
            "chaired by (\\p{Lu}\\p{L}{1,3})\\b|\\b(\\p{Lu}\\p{L}{1,3}) (?:[Cc]haired|took the [Cc]hair|was in the [Cc]hair)\\b");
    private static final RollLabels.Label NONE = new RollLabels.Label(Optional.empty(), "", 0, 0);

    private final Paper paper;
    private final String meeting;
    private final List<Attendance> found = new ArrayList<>();
    private final Map<String, String> initials = new LinkedHashMap<>();

    RollCall(Paper paper, String meeting) {
        this.paper = paper;
        this.meeting = meeting;
    }

    List<Attendance> attendance() {
        return found.stream().sorted(Comparator.comparingInt(a -> a.evidence().span().start())).toList();
    }

    Map<String, String> initials() {
        return Map.copyOf(initials);
    }

    /// The tables of a passage and the lists around them, each under its label.
    void lists(int start, int end, String rule) {
        int from = start;
        for (Table table : paper.tables()) {
            if (from <= table.start() && table.end() <= end) {
                List<RollTables.Listed> people = RollTables.people(paper, table);
                if (!people.isEmpty()) {
                    lists(from, table.start(), rule, false);
                    people.forEach(p -> add(p.cell(), p.entry(), p.status(), "attendance-table"));
                    from = table.end();
                }
            }
        }
        lists(from, end, rule, false);
    }

    /// A list under "Present:" that stands among the items, where none stands over them.
    void presentAmong(int start, int end) {
        if (found.stream().anyMatch(a -> a.status() == Status.PRESENT)) {
            return;
        }
        Matcher m = PRESENT_LINE.matcher(paper.text()).region(start, end);
        if (m.find()) {
            int stop = paper.text().indexOf("\n\n", m.end());
            lists(m.start(), stop < 0 || stop > end ? end : stop, "attendance-list", false);
        }
    }

    /// What the sentences of a passage say of who came, who did not, and who took the chair.
    ///
    /// @param also whether whoever "attended" besides is to be counted
    void sentences(int start, int end, boolean also) {
        for (ProseText.Paragraph paragraph : ProseText.of(paper, start, end)) {
            for (RollSentences.Said said : RollSentences.in(paragraph.text())) {
                if (said.chair()) {
                    chair(said.name().name());
                }
                said.status().filter(s -> also || s != Status.IN_ATTENDANCE)
                        .ifPresent(s -> said(paragraph, said.name(), s));
            }
            Matcher m = CHAIRED.matcher(paragraph.text());
            if (m.find()) {
                String who = m.group(1) == null ? m.group(2) : m.group(1);
                Optional.ofNullable(initials.get(who)).ifPresent(this::chair);
            }
        }
    }

    private void said(ProseText.Paragraph paragraph, PersonName name, Status status) {
        boolean known = found.stream()
                .filter(a -> a.status() == status || (status == Status.IN_ATTENDANCE && a.status() != Status.ABSENT))
                .anyMatch(a -> PersonNames.same(a.name(), name.name()));
        if (!known && (name.sure() || name.name().contains(" "))) {
            found.add(new Attendance(meeting, name.name(), name.title(), status, false, name.rank(),
                    new Evidence(paragraph.span(name.start(), name.honoursEnd()), "attendance-sentence")));
        }
    }

    private void chair(String name) {
        for (int i = 0; i < found.size(); i++) {
            Attendance a = found.get(i);
            if (found.stream().noneMatch(Attendance::chair) && a.status() == Status.PRESENT
                    && PersonNames.same(a.name(), name)) {
                found.set(i,
                        new Attendance(a.meeting(), a.name(), a.title(), a.status(), true, a.role(), a.evidence()));
            }
        }
    }

    private void lists(int start, int end, String rule, boolean item) {
        RollText roll = RollText.of(paper, start, end);
        List<RollLabels.Label> labels = RollLabels.in(roll.text());
        int first = labels.isEmpty() ? roll.text().length() : labels.getFirst().start();
        String lead = roll.text().substring(0, first);
        if (lead.strip().matches("(?s)(?:Councillors?|Cllrs?|COUNCILLORS)\\b.*")) {
            add(roll, 0, first, Status.PRESENT, NONE, rule);
        }
        Optional<Status> last = Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            int to = i + 1 < labels.size() ? labels.get(i + 1).start() : roll.text().length();
            int from = labels.get(i).listStart(roll.text());
            boolean within = item && labels.get(i).group() && last.filter(s -> s == Status.APOLOGIES).isPresent();
            last = within ? last : labels.get(i).status();
            RollLabels.Label label = labels.get(i);
            last.ifPresent(status -> add(roll, Math.min(from, to), to, status, label, rule));
        }
    }

    /// An item that is itself a list: "Apologies", "Present".
    void item(Item item) {
        lists(item.start(), item.end(), "attendance-item", true);
    }

    /// Lists after the last item.
    void tail(int start, int end) {
        lists(start, end, "attendance-list");
    }

    private void add(RollText roll, int from, int to, Status status, RollLabels.Label label,
            String rule) {
        List<RollEntry> entries = RollParser.parse(roll.text(), from, to, label.begun());
        boolean elected = entries.stream().anyMatch(e -> e.name().councillor());
        boolean first = label.chair();
        for (RollEntry entry : entries) {
            Status own = entry.marked().orElseGet(() -> status == Status.PRESENT ? present(entry, elected) : status);
            add(roll, first ? entry.inTheChair(entry.end()) : entry, own, rule);
            first = false;
        }
    }

    /// A clerk, and an officer among councillors, attends a meeting but is no member of it.
    private static Status present(RollEntry entry, boolean elected) {
        String role = entry.role().orElse("");
        if (role.matches("(?i)observ(?:ing|er)")) {
            return Status.IN_ATTENDANCE;
        }
        boolean officer = CLERK.matcher(role).matches() || (elected && OFFICER.matcher(role).matches());
        return officer && !entry.name().councillor() ? Status.IN_ATTENDANCE : Status.PRESENT;
    }

    private void add(RollText roll, RollEntry entry, Status status, String rule) {
        entry.initials().ifPresent(i -> initials.putIfAbsent(i, entry.name().name()));
        String name = entry.name().name();
        boolean twice = found.stream()
                .anyMatch(a -> a.status() == status && a.name().equals(name) && a.title().equals(entry.name().title()));
        if (!twice) {
            found.add(new Attendance(meeting, name, entry.name().title(), status, entry.chair(), entry.role(),
                    new Evidence(roll.span(entry.start(), entry.end()), rule)));
        }
    }
}
