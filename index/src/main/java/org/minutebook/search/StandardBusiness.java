package org.minutebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;

/// Tells the business that every meeting has (apologies, declarations, the last minutes, the next meeting) from its
/// substance, in one filing. Where in doubt it is substance.
final class StandardBusiness {

    /// How long, in characters, a minute may be that is standard business by its heading.
    private static final int LONGEST = 1_200;
    /// How long it may be where it has to say that nothing was said.
    private static final int LONGEST_NOTHING = 350;
    /// How long it may be where only its resolutions tell.
    private static final int LONGEST_DECISION = 600;
    /// How much a page may hold beside standard business: its heading, and who was there.
    private static final int LONGEST_BESIDE = 1_500;

    private static final String MINUTES = "(?:minutes?|record|notes)\\b";
    private static final String APPROVED = "(?:approved|confirmed|agreed|signed|accepted|adopted|received|noted|ratified|taken as read)\\b";
    private static final Pattern DECISION = Pattern.compile("(?:"
            + MINUTES + ".{0,300}?\\b(?:be|were|was|are|as|being|and)\\b.{0,60}?\\b" + APPROVED
            + "|\\b(?:approve|confirm|agree|sign|accept|adopt|receive|note|approved|confirmed|agreed|signed|accepted"
            + "|adopted|received|noted)\\b.{0,40}?\\b" + MINUTES
            + "|\\b(?:correct|true|accurate) (?:and \\w+ )?(?:record|account)"
            + "|\\bapolog(?:y|ies)\\b.{0,160}?\\b" + APPROVED + "|\\b(?:accept|receive|note|approve)\\b.{0,40}apolog"
            + "|\\bdeclarations? of\\b.{0,80}\\b(?:noted|received)\\b|\\bannouncements?\\b.{0,60}\\b(?:noted|received)\\b"
            + "|\\b(?:press|public)\\b.{0,160}?\\b(?:be|were|was|are|now)\\b.{0,30}?\\bexclu"
            + "|\\bexclu(?:de|ding|sion)\\b.{0,60}?\\b(?:press|public)\\b|\\bsection 100 ?\\(?a\\b"
            + "|\\bnext (?:ordinary |full )?(?:meeting|council)\\b.{0,80}?\\b(?:be|is|will|on)\\b.{0,40}\\d"
            + "|\\bmeeting (?:be |now be |is |was )?(?:adjourn|closed|suspended)"
            + "|\\bstanding orders?\\b.{0,60}\\bsuspend|\\border of (?:business|the agenda)\\b.{0,80}\\b(?:var|chang|amend))");
    private static final Pattern MORE = Pattern
            .compile("\\b(?:fund(?:s|ed|ing)?|grants?|budget|contract|strateg(?:y|ies)"
                    + "|polic(?:y|ies)|delegat\\w+|consult\\w+|officers? (?:be|to)|(?:requested|asked|instructed) to"
                    + "|further report|£)(?!\\w)");
    private static final Pattern NOTHING = Pattern.compile("\\b(?:no|none|nil|not any|nothing|n/a|not applicable"
            + "|did not (?:wish|have)|not (?:been )?(?:received|required|necessary|raised))\\b");
    private static final int LONGEST_RESOLUTION = 900;

    private final Filing.Filed filing;
    private final Set<String> minutes = new HashSet<>();

    StandardBusiness(Filing.Filed filing) {
        this.filing = filing;
        filing.all(Minute.class).stream().filter(this::isStandard).forEach(m -> minutes.add(m.id()));
    }

    boolean has(Minute minute) {
        return minutes.contains(minute.id());
    }

    boolean has(Resolution resolution) {
        return minutes.contains(resolution.minute()) || isStandard(resolution.text());
    }

    /// Whether a page holds standard business and nothing else but a meeting's heading.
    boolean fills(Span page) {
        List<Minute> on = filing.all(Minute.class).stream().filter(m -> overlap(m.evidence().span(), page) > 0)
                .toList();
        int covered = on.stream().mapToInt(m -> overlap(m.evidence().span(), page)).sum();
        return !on.isEmpty() && on.stream().allMatch(this::has)
                && page.end() - page.start() - covered <= LONGEST_BESIDE
                && filing.findings().stream().noneMatch(f -> isSubstance(f) && overlap(f.evidence().span(), page) > 0);
    }

    private static boolean isSubstance(Finding finding) {
        return finding instanceof Report || finding instanceof Action || finding instanceof Reading
                || finding instanceof Motion;
    }

    private boolean isStandard(Minute minute) {
        List<Resolution> resolutions = filing.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id()) && r.version() == minute.version()).toList();
        boolean moved = filing.all(Motion.class).stream().anyMatch(m -> m.minute().equals(minute.id())
                && m.carried().isPresent() && !m.votes().isEmpty());
        if (moved || !resolutions.stream().allMatch(r -> isStandard(r.text()))) {
            return false;
        }
        int length = minute.text().length();
        return StandardHeadings.of(minute.title()).map(sort -> switch (sort) {
            case ALWAYS -> length <= LONGEST;
            case IF_NOTHING_WAS_SAID -> length <= LONGEST_NOTHING && saysNothing(minute);
            case FILLING -> false;
        }).orElse(false) || (!resolutions.isEmpty() && length <= LONGEST_DECISION);
    }

    /// Whether a minute is no more than its heading, or says that there was nothing.
    private static boolean saysNothing(Minute minute) {
        String text = StandardHeadings.folded(minute.text());
        String title = StandardHeadings.folded(minute.title());
        int heading = text.indexOf(title);
        String body = heading < 0 ? text : text.substring(heading + title.length());
        return NOTHING.matcher(body).find() || body.codePoints().filter(Character::isLetter).count() < 3;
    }

    /// Whether the words of a resolution decide no more than what every meeting does.
    static boolean isStandard(String resolution) {
        String text = StandardHeadings.folded(resolution);
        return text.length() <= LONGEST_RESOLUTION && DECISION.matcher(text).find() && !MORE.matcher(text).find();
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
