package org.minutebook.ingest.extract;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells codes of indicators from what only looks like them: National Insurance in payrolls, codes of cost centres, counts
/// of indicators, number plates. Thread-safe.
///
/// @param text the whole text, folded
/// @param payroll whether the paper speaks of pay and not of indicators, so that its NI is National Insurance
/// @param ledger whether it speaks of ledgers and not of indicators, so that its codes are those of cost centres
record IndicatorContext(String text, boolean payroll, boolean ledger) {

    private static final Pattern OF_INDICATORS = Pattern.compile(
            "(?i)(?<!prudential )(?<!treasury )(?<!treasury management )\\b(?:indicators?|BVPIs?|best value|local area agreement|performance (?:measures?|clinics?|targets?))\\b");
    private static final Pattern PAYROLL = Pattern
            .compile(
                    "(?i)\\b(?:PAYE|HMRC|Inland Revenue|national insurance|superannuation|salar(?:y|ies)|wages|payroll)\\b");
    private static final Pattern LEDGER = Pattern.compile(
            "(?i)\\b(?:cost cent(?:re|er)s?|ledger|nominal|(?:account|budget|detail|subjective|project|scheme|vote|finance) codes?)\\b");
    private static final Pattern PAY_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:PAYE|HMRC|Inland Revenue|(?<!council )tax|salar(?:y|ies)|wages?|pay|pensions?|superannuation|payroll|employ(?:er|ee)s?['’]?s?|gross|on-?costs|net [\\d.,]+)|£[\\d.,]+)\\W{0,3}(?:and|plus|incl\\.?|including|less)?\\W{0,3}$");
    private static final Pattern CODE_BEFORE = Pattern.compile(
            "(?i)\\b(?:cost cent(?:re|er)|ledger|account|budget|nominal|detail|project|scheme|job|order|invoice|policy|schedule|form|room|postcode|vehicle|registration|reg)(?: (?:code|head|line|no\\.?|number|ref))?\\W{0,2}$");
    private static final Pattern AFTER_NUMBER = Pattern.compile(
            " (?:million|thousand|pounds|per cent|percent|days|weeks|months|hours|minutes|years|year plan|indicators|measures|targets|contributions|Level|of the|(?:out )?of \\d|posts?\\b|FTEs?|staff\\b|green\\b|amber\\b|red\\b|budget\\b|cost cent|Superann|Tax \\d|litres|miles|[A-Z]{2}\\b)"
                    + "|(?:m|k|bn|M|K)\\b|:\\d|/\\d{1,2}/\\d|[ ]?\\(of \\d| \\d[A-Z]{2}\\b|[ ]?(?:chq|cheque)\\b");
    private static final Pattern PLATE = Pattern.compile(" [A-Z]{3}(?![A-Za-z])");
    private static final Pattern RUN = Pattern.compile(" ?(?:[/,&–-]|and|or|to) ?(?:[A-Ea-e]?\\d|\\(?[A-Ha-h]\\b)");
    private static final Map<String, Integer> LAST = Map.of("NI", 198, "BVPI", 226);
    private static final int NEAR = 40;

    /// The context of codes in this text.
    static IndicatorContext of(String text) {
        boolean indicators = OF_INDICATORS.matcher(text).find();
        return new IndicatorContext(text, !indicators && PAYROLL.matcher(text).find(),
                !indicators && LEDGER.matcher(text).find());
    }

    /// Whether a code is one of an indicator.
    ///
    /// @param printed the scheme as printed, plural or not
    /// @param scheme the scheme's name
    /// @param family the letter before the number; empty where there is none
    /// @param number as printed
    /// @param start where the code starts in the text
    /// @param end where it ends
    boolean admits(String printed, String scheme, Optional<String> family, String number, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        boolean plate = printed.equals("BV") && text.startsWith(number, start + 2) && number.length() == 2
                && PLATE.matcher(text).region(end, text.length()).lookingAt();
        boolean count = printed.endsWith("s") && !RUN.matcher(text).region(end, text.length()).lookingAt();
        boolean pay = scheme.equals("NI") && (payroll || PAY_BEFORE.matcher(before).find());
        boolean code = !scheme.equals("NI") && !printed.contains("BVPI")
                && (ledger || CODE_BEFORE.matcher(before).find());
        return inScheme(scheme, family, number) && !plate && !count && !pay && !code && !isFollowedByUnit(end);
    }

    /// Whether what follows says that the number is an amount, a day or a count.
    boolean isFollowedByUnit(int end) {
        return AFTER_NUMBER.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean inScheme(String scheme, Optional<String> family, String number) {
        if (scheme.equals("PAF")) {
            return family.isPresent();
        }
        int last = LAST.getOrDefault(scheme, Integer.MAX_VALUE);
        return last == Integer.MAX_VALUE || (!number.contains(".") && Integer.parseInt(number) <= last);
    }
}
