package org.minutebook.ingest.extract.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Paper;

/// Where a paper names indicators. In a paper that uses codes such as PAF C32, a bare C29 is one too.
record Codes(List<Code> codes) {

    private static final Pattern BARE = Pattern.compile("(?<![\\w-])([A-E]\\d{2})(?=\\s?[(:–-])");

    /// One code, and where it stands.
    record Code(String indicator, int start, int end) {}

    static Codes of(Paper paper, List<Finding> findings) {
        List<Code> codes = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding instanceof IndicatorReference reference) {
                codes.add(new Code(reference.indicator(), reference.evidence().span().start(),
                        reference.evidence().span().end()));
            }
        }
        if (codes.stream().anyMatch(c -> c.indicator.matches("PAF [A-E]\\d\\d"))) {
            Matcher m = BARE.matcher(paper.text()).region(0, paper.mainEnd());
            while (m.find()) {
                int start = m.start();
                if (codes.stream().noneMatch(c -> c.start <= start && start < c.end)) {
                    codes.add(new Code("PAF " + m.group(1), m.start(), m.end()));
                }
            }
        }
        codes.sort(Comparator.comparingInt(Code::start));
        return new Codes(List.copyOf(codes));
    }

    /// The codes that stand in the half-open passage, in order.
    List<Code> in(int start, int end) {
        return codes.stream().filter(c -> start <= c.start && c.end <= end).toList();
    }

    /// The indicator of the passage, where it names one only.
    Optional<String> only(int start, int end) {
        List<String> named = in(start, end).stream().map(Code::indicator).distinct().toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
