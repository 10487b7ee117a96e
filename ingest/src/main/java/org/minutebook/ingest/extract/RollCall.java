package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;

/// Gathers the people of one meeting from the lists in its minutes, each once in each status.
final class RollCall {

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
        RollText roll = RollText.of(paper, start, end);
        List<RollLabels.Label> labels = RollLabels.in(roll.text());
        int first = labels.isEmpty() ? roll.text().length() : labels.getFirst().start();
        String lead = roll.text().substring(0, first);
        if (lead.strip().matches("(?s)(?:Councillors?|Cllrs?|COUNCILLORS)\\b.*")) {
            add(roll, 0, first, Status.PRESENT, rule);
        }
        for (int i = 0; i < labels.size(); i++) {
            int to = i + 1 < labels.size() ? labels.get(i + 1).start() : roll.text().length();
            int from = labels.get(i).end();
            labels.get(i).status().ifPresent(status -> add(roll, Math.min(from, to), to, status, rule));
        }
    }

    /// An item that is itself a list: "Apologies", "Present".
    void item(Item item) {
        lists(item.start(), item.end(), "attendance-item");
    }

    /// Lists after the last item.
    void tail(int start, int end) {
        lists(start, end, "attendance-list");
    }

    private void add(RollText roll, int from, int to, Status status, String rule) {
        for (RollEntry entry : RollParser.parse(roll.text(), from, to)) {
            add(roll, entry, entry.marked().orElse(status), rule);
        }
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
