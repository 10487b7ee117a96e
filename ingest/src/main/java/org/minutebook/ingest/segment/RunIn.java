package org.minutebook.ingest.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a title ends that prose follows on the same line: `5. Minutes: It was proposed …`,
/// `52  MINUTES – Resolved – That …`, `10. Appointment of R.F.O. It was proposed …`.
///
/// @param title where the title ends
/// @param body where the prose starts
record RunIn(int title, int body) {

    private static final int LONG = 90;
    private static final int TITLE_WORDS = 14;
    private static final Pattern COLON = Pattern.compile("^([^:]{2,110}?)\\s*:(?:\\s*-)?\\s+(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^(.{2,110}?)\\s+-\\s+(?=[A-Z])");
    private static final Pattern STOP = Pattern.compile("^(.{3,110}?[\\p{L})])\\.\\s+(?=[A-Z\"£])");
    private static final Pattern SPACES = Pattern.compile("^(\\S.{1,80}?\\S)(?:\\s{4,}|\\t+)(?=\\S)");
    private static final int STANDARD_WORDS = 6;
    private static final Pattern DETERMINER = Pattern.compile(
            "\\s(?=(?:The|An?|This|These|Following|All|Members|Councillors|Discussion|Details|Several|After|Cllr\\.?|Councillor|Mr|Mrs) \\w+)");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern OPENING = Pattern.compile(
            "\\s(?=(?:It (?:was|is)|There (?:was|were|being)|This (?:was|is|item)|Upon the|Members (?:noted|agreed|were|received)|Resolved\\b|RESOLVED\\b|Agreed\\b|None\\b|No (?:objections|apologies|declarations|interests|matters|questions|items|further)"
                    + "|The (?:[A-Z][\\w']+ ){1,4}(?:was|were|is|has|had|reported|noted|advised|presented|agreed|stated|informed|said|asked|thanked|introduced|considered|received|welcomed|explained|outlined|confirmed)\\b"
                    + "|(?:Cllr|Councillor|Mr|Mrs|Ms)\\.? (?:[A-Z][\\w'.-]*,? ?){1,4}(?:was|had|has|reported|noted|advised|presented|agreed|stated|informed|said|asked|thanked|introduced|declared|proposed|gave|formally)\\b"
                    + "|(?:Apologies|An apology)(?: of absence| for absence)? (?:was|were|had|have|received)\\b))");

    /// Where the title in these words ends and its prose starts; empty where the words are all title, or have none.
    static Optional<RunIn> of(String words) {
        Optional<RunIn> capitals = capitals(words);
        boolean bracket = capitals.isPresent() && words.substring(capitals.get().title()).startsWith(" (");
        return (bracket ? opening(words).or(() -> capitals) : capitals).or(() -> split(words, COLON, true))
                .or(() -> opening(words))
                .or(() -> split(words, SPACES, false)).or(() -> split(words, DASH, false))
                .or(() -> split(words, STOP, false)).or(() -> known(words)).or(() -> determined(words));
    }

    private static Optional<RunIn> capitals(String words) {
        int end = capitalsEnd(words);
        if (end < 6 || end == words.length() || !Shape.capitals(words.substring(0, end))) {
            return Optional.empty();
        }
        String rest = words.substring(end);
        int body = end + rest.length() - rest.replaceFirst("^[\\s:.-]+", "").length();
        boolean prose = Shape.sentence(rest) || Shape.decision(words.substring(body)) || rest.length() > LONG
                || rest.endsWith(".")
                || Wording.standard(words.substring(0, end));
        return prose && body < words.length() ? Optional.of(trimmed(words, end, body)) : Optional.empty();
    }

    /// Where the words in capitals end with which the line begins. What stands in brackets between them is of them.
    private static int capitalsEnd(String words) {
        int good = 0;
        int depth = 0;
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            String t = token.group();
            depth += t.startsWith("(") ? 1 : 0;
            boolean small = t.chars().anyMatch(Character::isLowerCase);
            if (small && depth == 0) {
                break;
            }
            if (depth == 0 && t.chars().filter(Character::isLetterOrDigit).count() > 1) {
                good = token.end();
            }
            depth -= t.indexOf(')') >= 0 && depth > 0 ? 1 : 0;
        }
        return good;
    }

    private static Optional<RunIn> split(String words, Pattern form, boolean colon) {
        Matcher m = form.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        String title = m.group(1);
        String rest = words.substring(m.end());
        boolean known = Wording.standard(title.strip());
        boolean prose = Shape.sentence(rest) || Shape.decision(rest) || (rest.endsWith(".") && rest.indexOf(' ') > 0)
                || (colon && rest.length() > LONG);
        boolean fit = title.split("\\s+").length <= TITLE_WORDS && !Shape.sentence(title) && !Shape.decision(title);
        return fit && (known || prose) ? Optional.of(trimmed(words, m.end(1), m.end())) : Optional.empty();
    }

    private static Optional<RunIn> opening(String words) {
        Matcher m = OPENING.matcher(words);
        if (!m.find() || m.start() < 3) {
            return Optional.empty();
        }
        String title = words.substring(0, m.start());
        boolean fit = title.split("\\s+").length <= 2 * TITLE_WORDS && !Shape.sentence(title);
        return fit ? Optional.of(trimmed(words, m.start(), m.end())) : Optional.empty();
    }

    /// After a heading that every council knows, where a name or a label follows it: `8. Any Other Business P Smith …`.
    private static Optional<RunIn> known(String words) {
        Matcher token = TOKEN.matcher(words);
        for (int n = 0; n < STANDARD_WORDS && token.find(); n++) {
            String rest = words.substring(token.end()).strip();
            boolean name = !rest.isEmpty()
                    && (Character.isUpperCase(rest.charAt(0)) || rest.matches("^\\(?[a-z1]\\).*"));
            if (name && Wording.CORE.matcher(words.substring(0, token.end())).matches() && Shape.sentence(rest)) {
                return Optional.of(trimmed(words, token.end(), words.length() - rest.length()));
            }
        }
        return Optional.empty();
    }

    /// Before a sentence that opens with "The …", "A …", "Following …" in the middle of the line.
    private static Optional<RunIn> determined(String words) {
        Matcher m = DETERMINER.matcher(words);
        while (m.find() && m.start() <= LONG) {
            String title = words.substring(0, m.start());
            boolean open = title.matches("(?i).*\\b(?:of|for|to|in|on|at|and|from|by|with|the|or|under)$");
            if (m.start() > 5 && !open && !Shape.sentence(title) && Shape.sentence(words.substring(m.end()))) {
                return Optional.of(trimmed(words, m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private static RunIn trimmed(String words, int title, int body) {
        int end = title;
        while (end > 0 && " -:\t".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return new RunIn(end, body);
    }
}
