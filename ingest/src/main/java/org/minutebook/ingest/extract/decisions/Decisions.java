package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;

/// All wordings of decisions under one minute: those that a keyword announces, or else those that the prose tells, or
/// else a motion that was carried, or else a bare "That … be …".
final class Decisions {

    private static final Pattern BARE = Pattern.compile(
            "(?:\\(?[\\da-zA-Z]{1,3}[.)] *)?(?:(?:THAT|That) (?!was|is|has|had|would|will|were|being)[^?]*\\b(?:be|is|are|has|have|notes?d?|agrees?d?|approves?d?|endorses?d?)\\b"
                    + "|(?<=[.)] ?)the .* be \\w+(?:ed|en)\\b).*");
    private static final Pattern PUT_FORWARD = Pattern.compile(
            "(?i).*(?:recommend\\w*|mov\\w+|propos\\w+|motion|second\\w*|asked to|read as follows|suggest\\w*)\\b.{0,80}");

    private Decisions() {}

    /// The wordings in the order of the text.
    static List<Wording> of(MinuteScope scope) {
        List<List<Paragraph>> sections = sections(scope);
        List<Wording> found = new ArrayList<>();
        for (List<Paragraph> section : sections) {
            found = joined(scope.paper(), found, among(scope, section));
        }
        return found;
    }

    /// What tells of decisions in the minute: all of it, or where a council's web page prints the agenda's words, the
    /// decision and the minutes under sub-headings, the decision and the minutes.
    static List<List<Paragraph>> sections(MinuteScope scope) {
        List<Paragraph> all = Paragraphs.of(scope.paper(), scope.item().bodyStart(), scope.item().end());
        int minutes = indexOf(all, "Minutes:", all.size());
        if (minutes < 0) {
            return List.of(all);
        }
        int decision = indexOf(all, "Decision", minutes);
        List<Paragraph> last = all.subList(minutes, all.size());
        return decision < 0 ? List.of(last) : List.of(all.subList(decision, minutes), last);
    }

    private static int indexOf(List<Paragraph> paragraphs, String heading, int before) {
        for (int i = 0; i < before; i++) {
            if (paragraphs.get(i).text().startsWith(heading)) {
                return i;
            }
        }
        return -1;
    }

    /// Council web pages print a decision by itself and once more in the minutes: it is one.
    private static List<Wording> joined(Paper paper, List<Wording> first, List<Wording> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Wording> joined = new ArrayList<>(first);
        List<String> known = first.stream().map(w -> opening(paper, w)).toList();
        second.stream().filter(w -> !known.contains(opening(paper, w))).forEach(joined::add);
        return joined;
    }

    private static String opening(Paper paper, Wording wording) {
        String words = TextView.of(paper, wording.start(), wording.end()).text().toLowerCase(Locale.ROOT)
                .replaceAll("^(?:resolved|agreed|that|to)\\b|[^a-z0-9 ]", "").strip();
        return String.join(" ", List.of(words.split(" +")).stream().limit(6).toList());
    }

    private static List<Wording> among(MinuteScope scope, List<Paragraph> paragraphs) {
        List<Wording> formal = FormalDecisions.find(paragraphs, scope.meeting().body());
        if (!formal.isEmpty()) {
            return formal;
        }
        List<Wording> told = new ArrayList<>(ProseDecisions.find(paragraphs, scope.meeting().body()));
        for (Wording moved : MovedDecisions.find(scope, paragraphs)) {
            if (told.stream().noneMatch(w -> w.start() < moved.end() + 250 && moved.start() < w.end())) {
                told.add(moved);
            }
        }
        told.sort(Comparator.comparingInt(Wording::start));
        return told.isEmpty() ? bare(paragraphs) : told;
    }

    /// Decisions whose keyword is lost: paragraphs that begin with "That", after nothing that only puts them forward.
    private static List<Wording> bare(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String before = i == 0 ? "" : paragraphs.get(i - 1).text();
            if (BARE.matcher(paragraphs.get(i).text()).matches() && !PUT_FORWARD.matcher(before).matches()) {
                return Parts.of(Stretch.from(paragraphs, i, new Cue(0, 0, true)), "decision.bare");
            }
        }
        return List.of();
    }
}
