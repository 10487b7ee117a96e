package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;

/// Gathers the people of one meeting from the lists in its minutes, each once in each status.
final class RollCall {

    private static final Pattern CLERK = Pattern.compile(
            "(?i).*\\b(?:clerk|rfo|responsible financial officer|proper officer|minute[s-]? ?(?:taker|secretary)|democratic services.*|committee (?:services )?officer|solicitor|member of the public|(?:pcso|pc|police).*)\\b.*");
    private static final Pattern OFFICER = Pattern.compile(
            "(?i).*\\b(?:director|manager|officer|head of|chief executive|engineer|planner|lawyer|accountant|auditor|constable|inspector|sergeant|observer|standing invitee)\\b.*");

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

    /// The lists of a passage, each under its label.
    void lists(int start, int end, String rule) {
        lists(start, end, rule, false);
    }

    private void lists(int start, int end, String rule, boolean item) {
        RollText roll = RollText.of(paper, start, end);
        List<RollLabels.Label> labels = RollLabels.in(roll.text());
        int first = labels.isEmpty() ? roll.text().length() : labels.getFirst().start();
        String lead = roll.text().substring(0, first);
        if (lead.strip().matches("(?s)(?:Councillors?|Cllrs?|COUNCILLORS)\\b.*")) {
            add(roll, 0, first, Status.PRESENT, false, rule);
        }
        Optional<Status> last = Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            int to = i + 1 < labels.size() ? labels.get(i + 1).start() : roll.text().length();
            int from = labels.get(i).end();
            boolean within = item && labels.get(i).group() && last.filter(s -> s == Status.APOLOGIES).isPresent();
            last = within ? last : labels.get(i).status();
            boolean chair = labels.get(i).chair();
            last.ifPresent(status -> add(roll, Math.min(from, to), to, status, chair, rule));
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

    private void add(RollText roll, int from, int to, Status status, boolean chair, String rule) {
        List<RollEntry> entries = RollParser.parse(roll.text(), from, to);
        boolean elected = entries.stream().anyMatch(e -> e.name().councillor());
        boolean first = chair;
        for (RollEntry entry : entries) {
            Status own = entry.marked().orElseGet(() -> status == Status.PRESENT ? present(entry, elected) : status);
            add(roll, first ? entry.inTheChair(entry.end()) : entry, own, rule);
            first = false;
        }
    }

    /// A clerk, and an officer among councillors, attends a meeting but is no member of it.
    private static Status present(RollEntry entry, boolean elected) {
        String role = entry.role().orElse("");
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
