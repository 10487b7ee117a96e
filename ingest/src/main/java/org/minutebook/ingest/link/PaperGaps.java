package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.extract.DatePhrases;

/// What of one paper could not be read, and what it lacks itself.
///
/// @param meeting the id of the meeting that it is of, as the whole library knows it
/// @param day the meeting's
record PaperGaps(Slip paper, Optional<String> council, Optional<String> body, Optional<String> meeting,
        Optional<LocalDate> day) {

    private static final String MISSING = "pages_missing";
    private static final String CUT = "text_cut_short";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");
    /// What is said of its own, and what only makes some words doubtful.
    private static final Set<String> KNOWN = Set.of(MISSING, CUT, "broken_font", "poor_scan");
    private static final int MOST_WHYS = 3;
    private static final int FEW_PAGES = 6;

    /// The gaps of the papers of one meeting. What breaks off in the same places in two files of one paper is told once.
    static List<Gap> of(History history, Sitting sitting) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Telling telling : sitting.tellings()) {
            if (PaperGapLinker.isOf(telling.slip(), telling.meeting())) {
                PaperGaps paper = new PaperGaps(telling.slip(), history.council(), history.body(),
                        Optional.of(sitting.id()), sitting.date());
                paper.gaps().forEach(g -> gaps.merge(paper.same(g), g, PaperGaps::both));
            }
        }
        return List.copyOf(gaps.values());
    }

    /// What the same gap of another file has too.
    private String same(Gap gap) {
        return gap.kind() == Gap.Kind.TEXT_CUT_SHORT
                ? gap.kind() + gap.advice().replace(paper.document().name(), "")
                : gap.id();
    }

    private static Gap both(Gap one, Gap other) {
        return new Gap(one.id(), one.kind(), one.cause(), one.council(), one.body(), one.from(), one.to(),
                one.meeting(), Stream.concat(one.documents().stream(), other.documents().stream()).distinct().toList(),
                one.what(), one.advice());
    }

    /// In order of kind; none for a paper that is whole.
    List<Gap> gaps() {
        Document document = paper.document();
        return switch (document.status()) {
            case REFUSED -> List.of(gap(Gap.Kind.PAPER_REFUSED, Gap.Cause.COULD_NOT_BE_READ,
                    document.name() + whose() + " could not be read at all", whys(document.problems())));
            case NO_TEXT -> List.of(gap(Gap.Kind.PAPER_WITHOUT_TEXT, Gap.Cause.COULD_NOT_BE_READ,
                    document.name() + whose() + " has no text that could be read", whys(document.problems())));
            case READ, READ_IN_PART -> inPart(document.problems());
        };
    }

    private List<Gap> inPart(List<Problem> problems) {
        List<Gap> gaps = new ArrayList<>();
        List<Problem> cut = of(problems, CUT);
        List<Problem> missing = of(problems, MISSING);
        List<Problem> unread = problems.stream().filter(p -> !KNOWN.contains(p.what())).toList();
        if (!cut.isEmpty()) {
            gaps.add(gap(Gap.Kind.TEXT_CUT_SHORT, Gap.Cause.NOT_FOUND,
                    (cut.size() == 1 ? "The end of a text" : "The ends of " + cut.size() + " texts") + " in "
                            + paper.document().name(),
                    whys(cut)));
        }
        if (!missing.isEmpty()) {
            gaps.add(gap(Gap.Kind.PAGES_MISSING, Gap.Cause.NOT_FOUND, whys(missing),
                    "Ask for the whole pack, or look for the missing reports as files of their own."));
        }
        if (!unread.isEmpty()) {
            gaps.add(gap(Gap.Kind.PAPER_READ_IN_PART, Gap.Cause.COULD_NOT_BE_READ,
                    "Part of " + paper.document().name() + pages(unread), whys(unread)));
        }
        return gaps;
    }

    private static List<Problem> of(List<Problem> problems, String what) {
        return problems.stream().filter(p -> p.what().equals(what)).toList();
    }

    private Gap gap(Gap.Kind kind, Gap.Cause cause, String what, String advice) {
        String id = paper.id().brief() + "/gap/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<LocalDate> when = day.or(this::dayInName);
        return new Gap(id, kind, cause, council, body, when, when, meeting, List.of(paper.id()), what, advice);
    }

    private String whose() {
        return dayInName().filter(d -> meeting.isEmpty())
                .map(d -> ", by its name a paper of " + Days.words(d) + ",").orElse("");
    }

    /// The day that the file's name gives, where it gives one.
    private Optional<LocalDate> dayInName() {
        String name = paper.document().name().replaceAll("\\.\\w{2,5}$", "").replace('_', ' ');
        Matcher iso = ISO.matcher(name);
        if (iso.find()) {
            return DatePhrases.find(iso.group(3) + "." + iso.group(2) + "." + iso.group(1)).stream()
                    .flatMap(p -> p.date().stream()).findFirst();
        }
        String spelt = name.replaceAll("(?<=\\d)-(?=\\d)", ".").replaceAll("[-.](?=\\p{L})|(?<=\\p{L})[-.]", " ");
        return DatePhrases.find(spelt).stream().flatMap(p -> p.date().stream()).findFirst();
    }

    private static String pages(List<Problem> problems) {
        List<Integer> pages = problems.stream().flatMapToInt(p -> p.page().stream()).sorted().distinct().boxed()
                .toList();
        if (pages.size() <= 1) {
            return pages.isEmpty() ? "" : ", on page " + pages.getFirst();
        }
        return pages.size() <= FEW_PAGES
                ? ", on pages " + pages.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : ", on %d pages from page %d to page %d".formatted(pages.size(), pages.getFirst(),
                        pages.getLast());
    }

    private static String whys(List<Problem> problems) {
        String first = problems.stream().limit(MOST_WHYS).map(p -> p.why().replaceAll("[.\\s]+$", "") + ".")
                .distinct().collect(Collectors.joining(" "));
        int more = problems.size() - MOST_WHYS;
        return more > 0 ? first + " And %d more like these.".formatted(more) : first;
    }
}
