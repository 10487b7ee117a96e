package org.minutebook.ingest.link;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.corpus.linked.Tie.OfRecommendation.Answer;

/// The ways in which a resolution can take a recommendation; the surest first.
enum Decision {

    /// The same thing in much the same words.
    SAME("resolves it in much the same words") {
        @Override
        boolean takes(String recommendation, String resolution) {
            Set<String> asked = content(recommendation);
            Set<String> done = content(resolution);
            return isAlike(recommendation, resolution)
                    && (Likeness.share(asked, done) >= 0.6 || (Likeness.share(done, asked) >= 0.8 && done.size() > 1))
                    && !NO.matcher(resolution).find();
        }

        @Override
        Answer answer(String recommendation, String resolution) {
            Set<String> done = content(resolution);
            double known = Likeness.share(done, content(recommendation));
            boolean more = known <= 0.75 && (1 - known) * done.size() >= 2;
            return more ? Answer.AMENDED : super.answer(recommendation, resolution);
        }
    },

    /// All that the report recommends.
    WHOLE("takes the report's recommendations as a whole") {
        @Override
        boolean takes(String recommendation, String resolution) {
            return ALL.matcher(line(resolution)).find() && !NO.matcher(resolution).find();
        }
    },

    /// It asked that something be noted, and the meeting noted.
    NOTED("notes what the report brings") {
        @Override
        boolean takes(String recommendation, String resolution) {
            return NOTE.matcher(line(recommendation)).find() && SIMPLY_NOTED.matcher(line(resolution)).find();
        }
    },

    /// The meeting turned it down.
    TURNED_DOWN("turns it down", Answer.REJECTED) {
        @Override
        boolean takes(String recommendation, String resolution) {
            return NO.matcher(line(resolution)).find() && concerns(resolution, recommendation);
        }
    },

    /// The meeting put it off.
    PUT_OFF("puts it off", Answer.DEFERRED) {
        @Override
        boolean takes(String recommendation, String resolution) {
            return LATER.matcher(line(resolution)).find() && concerns(resolution, recommendation);
        }
    },

    /// The report left it to the meeting to say, and the meeting said.
    CHOSEN("says what the report asked the meeting to say") {
        @Override
        boolean takes(String recommendation, String resolution) {
            return OPEN.matcher(line(recommendation)).find() && !NOTING.matcher(line(resolution)).find()
                    && Likeness.share(content(recommendation), content(resolution)) > 0;
        }
    },

    /// About the same thing, in other words.
    OTHER_WORDS("resolves something of it in other words", Answer.AMENDED) {
        @Override
        boolean takes(String recommendation, String resolution) {
            Set<String> asked = content(recommendation);
            return asked.size() > 1 && Likeness.share(asked, content(resolution)) >= 0.5
                    && !NOTING.matcher(line(resolution)).find();
        }
    };

    private static final String YES = "(?:approved|agreed|accepted|adopted|endorsed|supported|confirmed)";
    private static final Pattern ALL = Pattern.compile("(?i)\\brecommendations?\\b[^.;]{0,80}\\b" + YES
            + "\\b|\\b(?:agree|approve|accept|adopt|endorse|support)(?:s|d|ed)? (?:all )?(?:the )?(?:officers?['’]? )?(?:report['’]?s? )?recommendations?\\b"
            + "|\\breport\\b[^.;]{0,40}\\bbe (?:\\w+ and )?" + YES
            + "\\b|\\bas recommended\\b|\\bproposals? (?:\\w+ ){0,6}be " + YES);
    private static final Pattern NO = Pattern.compile(
            "(?i)\\b(?:not (?:be )?(?:approved|agreed|accepted|supported|adopted|endorsed|proceeded with)|be (?:refused|rejected)|no (?:further )?action be taken)\\b");
    private static final Pattern LATER = Pattern
            .compile("(?i)\\b(?:deferred|defer|adjourned|withdrawn|held over|postponed)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)^\\W*(?:that )?(?:the |this )?(?:\\w+ ){1,4}?(?:(?:is|are|be) (?:asked|invited|requested) to )?(?:say|decide|determine|consider|indicate|advise|specify|state|identify|choose|select)s?"
                    + " (?:on |upon )?(?:how|whether|when|which|what|where|who|if)\\b");
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:subject to|except|exception|with the addition|as amended|amended|other than|but that|in place of|instead)\\b");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^\\W*(?:that )?(?:[\\w’' ]{0,60}\\b(?:be )?(?:noted|note|notes|receive|receives|received|welcomed|welcome)\\b)");
    private static final Pattern NOTING = Pattern.compile("(?i)\\b(?:noted|notes?|received|receives?|welcomed)\\b");
    private static final Pattern SIMPLY_NOTED = Pattern
            .compile("(?i)\\b(?:noted|notes?|received|receives?)\\b|\\breport be welcomed\\b");
    private static final Set<String> EMPTY = Set.of("that", "be", "approve", "approved", "agree", "adopt", "adopted",
            "endorse", "endorsed", "accept", "accepted", "recommend", "recommended", "recommendation", "set", "shown",
            "out", "section", "if", "whether", "information");

    private final String words;
    private final Optional<Answer> answer;

    Decision(String words) {
        this.words = words;
        this.answer = Optional.empty();
    }

    Decision(String words, Answer answer) {
        this.words = words;
        this.answer = Optional.of(answer);
    }

    abstract boolean takes(String recommendation, String resolution);

    /// How the reader is told.
    String words(String minute) {
        return minute + " " + words;
    }

    Answer answer(String recommendation, String resolution) {
        return answer.orElseGet(() -> CHANGED.matcher(line(resolution)).find() ? Answer.AMENDED : Answer.ACCEPTED);
    }

    /// Whether both note or neither does: what was only noted was not agreed to.
    private static boolean isAlike(String recommendation, String resolution) {
        return NOTE.matcher(line(recommendation)).find() || !NOTING.matcher(line(resolution)).find()
                || line(resolution).matches("(?i).*\\b(?:approved|agreed|and)\\b.*");
    }

    /// Whether a resolution that names something names this; one that names nothing concerns all.
    private static boolean concerns(String resolution, String recommendation) {
        Set<String> named = content(resolution);
        named.removeAll(Set.of("deferr", "defer", "withdrawn", "adjourn", "consideration", "refus", "reject"));
        return named.isEmpty() || Likeness.share(named, content(recommendation)) >= 0.5;
    }

    /// The words that say what it is about, without the endings of verbs.
    private static Set<String> content(String text) {
        Set<String> words = new TreeSet<>(Likeness.words(text));
        words.removeAll(EMPTY);
        Set<String> stems = new TreeSet<>();
        words.forEach(w -> stems.add(w.length() > 4 ? w.replaceFirst("(?:ed|ing|e|d)$", "") : w));
        return stems;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
