package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.extract.MinuteScope;
import org.minutebook.ingest.extract.decisions.Members.Member;

/// Tables with a column of proposers and one of seconders, as in elections of officers: each row is a motion.
final class ProposerTable {

    private static final Pattern GAP = Pattern.compile("\\t| {3,}");
    private static final Pattern PROPOSER = Pattern
            .compile("(?i)\\W*(?:proposer|proposed(?: by)?|moved(?: by)?|mover|nominated by)\\W*");
    private static final Pattern SECONDER = Pattern.compile("(?i)\\W*(?:seconder|seconded(?: by)?)\\W*");
    private static final int NEAR = 900;

    private ProposerTable() {}

    /// One row of the table, and where it stands in the paper.
    private record Line(List<String> cells, int start, int end) {}

    /// The motions that the rows tell, in order; empty where the minute has no such table.
    static List<Motion> find(MinuteScope scope, Members members) {
        List<Motion> motions = new ArrayList<>();
        int proposer = -1;
        int seconder = -1;
        int columns = 0;
        for (Line line : lines(scope.paper(), scope.item().bodyStart(), scope.item().end())) {
            if (column(line, PROPOSER) >= 0 && column(line, SECONDER) >= 0) {
                proposer = column(line, PROPOSER);
                seconder = column(line, SECONDER);
                columns = line.cells.size();
            } else if (proposer >= 0 && line.cells.size() == columns) {
                motion(scope, members, line, proposer, seconder).ifPresent(motions::add);
            } else if (!line.cells.equals(List.of(""))) {
                proposer = -1;
            }
        }
        return motions;
    }

    private static Optional<Motion> motion(MinuteScope scope, Members members, Line line, int proposer, int seconder) {
        Optional<String> mover = name(members, line.cells.get(proposer));
        Optional<String> second = name(members, line.cells.get(seconder));
        if (mover.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.at(scope.paper().id(), line.start, line.end, "motion.table");
        return Optional.of(new Motion(scope.minute().id(), mover, second, OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), carried(scope, line.end), List.of(), evidence));
    }

    private static Optional<String> name(Members members, String cell) {
        return members.at(cell.strip(), 0).map(Member::name);
    }

    /// What is said of all rows below the table.
    private static Optional<Boolean> carried(MinuteScope scope, int end) {
        String below = scope.paper().text().substring(end, Math.min(scope.item().end(), end + NEAR)).replaceAll("\\s+",
                " ");
        return Verdict.find(below).stream().findFirst().map(Verdict::carried);
    }

    private static int column(Line line, Pattern title) {
        for (int i = 0; i < line.cells.size(); i++) {
            if (title.matcher(line.cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Line> lines(Paper paper, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int newline = paper.text().indexOf('\n', start);
            int end = newline < 0 || newline > to ? to : newline;
            String line = paper.text().substring(start, end);
            lines.add(
                    new Line(List.of(GAP.split(line.strip(), -1)), start + line.length() - line.stripLeading().length(),
                            start + line.stripTrailing().length()));
            start = end + 1;
        }
        return lines;
    }
}
