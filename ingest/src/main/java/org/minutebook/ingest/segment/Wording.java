package org.minutebook.ingest.segment;

import java.util.regex.Pattern;

/// The words by which councils know the parts of their papers.
final class Wording {

    /// Headings that stand over items in the minutes of almost every council.
    static final Pattern STANDARD = pattern(
            "^(?:to (?:receive|consider|note|approve|agree) )?(?:any |the |councillors'? |members'? )?(?:"
                    + "apolog(?:y|ies)(?: for absence| and substitut\\w+| of absence| received|,.{0,60})?"
                    + "|(?:declarations?|disclosures?|registers?) (?:of|by) .{0,50}interests?.{0,60}|declarations"
                    + "|(?:confirmation|approval|adoption|acceptance|signing) of (?:the )?(?:previous |last |draft )?minutes.{0,60}"
                    + "|minutes(?: (?:of|from) (?:the )?.{0,80}| and .{0,40}| -.{0,60})?|previous minutes|draft minutes"
                    + "|matters arising(?: from .{0,50})?|action (?:log|points)|welcome(?: and .{0,40})?|introductions?(?: and .{0,30})?"
                    + "|(?:any )?other (?:business|matters)(?: \\(.{0,40}\\))?|any (?:other )?(?:competent |urgent )?(?:business|items).{0,60}|a\\.?o\\.?c?\\.?b\\.?"
                    + "|(?:items? of )?urgent (?:business|items?|matters?).{0,60}|dates?(?: and time| and venue|, time and .{0,10})? of (?:the )?(?:next|future) meetings?.{0,60}"
                    + "|next meetings?|future meetings?|(?:public|open) (?:participation|forum|questions?|session|question time|speaking).{0,40}"
                    + "|questions? (?:from|by|time|to) ?.{0,60}|petitions?.{0,40}|correspondence(?:/e-mails)?|planning(?: applications?| matters| appeals)?|finance(?: report)?|accounts(?: for payment)?|payments?(?: for approval)?"
                    + "|treasurer'?s'? report|clerk'?s'? report|chair(?:man|person)?'?s'? (?:report|announcements?|communications?|remarks)|police (?:report|matters)|announcements?|communications?"
                    + "|(?:report of |reports? from )?(?:county|district|borough|area|ward|city) councillors?'?s?'? reports?|exclusion of (?:the )?(?:press|public).{0,80}|work(?: |-)?programme.{0,30}|forward (?:work )?plan.{0,30}"
                    + "|membership.{0,30}|election of .{0,80}|appointment of .{0,60}|terms of reference|closure|close of meeting|highways|cemetery|allotments|playing fields?|footpaths|budget|correspondence received|committee reports?"
                    + ")[.:]?$");

    /// The shortest forms of those headings, which may stand right before prose.
    static final Pattern CORE = pattern(
            "^(?:apologies(?: for absence)?|declarations? of interests?|minutes(?: of (?:the )?(?:previous|last) meetings?)?|matters arising(?: from the minutes)?|any other business|a\\.?o\\.?b\\.?|correspondence|planning(?: applications)?|finance|(?:treasurer|chair|chairman|clerk|secretary)'?s'? report|date of (?:the )?next meeting|public participation|closure|election of (?:the )?(?:chair\\w*|vice-? ?chair\\w*|officers))$");

    /// Lines that part a paper's items and are no items themselves.
    static final Pattern SECTION = pattern(
            "^(?:un)?restricted items.{0,30}$|^exempt items.{0,60}$|^(?:confidential|private|public|open|closed) (?:items|business|session|part)$"
                    + "|^part\\s+(?:[1-4]|one|two|three|i{1,3}|[a-c])\\b.{0,60}$|^items?(?: for (?:decision|information|discussion|noting|consideration)\\b.{0,20})?$|^no\\.?\\s+item$|^note no\\. item$|^action$|^items\\s+action$|^minutes:?$|^procedural matters$|^public$");

    /// Headings under which business is done without press and public.
    static final Pattern PRIVATE = pattern(
            "^(?:exempt|confidential|restricted|private|closed)\\b (?:items?|business|session|part|matters?).{0,60}$|^part\\s+(?:2|two|ii|b)\\b.{0,60}$");

    /// Headings under which press and public are back.
    static final Pattern OPEN = pattern(
            "^(?:unrestricted|open|public) (?:items?|business|session|part).{0,60}$|^part\\s+(?:1|one|i|a)\\b.{0,60}$|.{0,60}re-?admi(?:tted|ssion).{0,40}");

    /// What opens an attendance list.
    static final Pattern PRESENT = pattern(
            "^(?:(?:members?|councillors?|those|all|also)(?: and officers)? )?(?:(?:were |was )?present|attend(?:ing|ees|ance)|in attendance)\\b(?!.{0,30}\\b(?:report|figures)\\b)(?:.{0,20}:.*|\\s*-.*|\\s+(?:councillors?|cllrs?|mr|mrs|ms)\\b.*|\\s{2,}.*|\\s*\\(.*|\\t.*|)$|^.{0,80}\\bwhen there were present:?$|^councillors?(?: present)?:?$|^.{0,30}\\battendees\\b.{0,30}$");

    /// Labels of what belongs to an attendance list or heading, and is no item's title.
    static final Pattern LABEL = pattern(
            "^(?:apologies(?:(?= *:)| received| for absence(?= *:))|present|absent|in attendance|also (?:present|in attendance)|attendees|officers?(?: in attendance| present)?|councillors?|members?(?: present)?|venue|contact|date|time|location|place|chair(?:man)?|clerk|minutes?|decisions?|additional documents|supporting documents|resolved|recommend(?:ed|ations?)|action|agreed|observers?|substitutes?|.{0,40}\\b(?:in attendance|present|attendees))\\s*:?-?\\s*$");

    /// The line that closes a meeting, and what follows it.
    static final Pattern CLOSE = pattern(
            "^(?:(?:as )?there (?:being|was|were|is) no (?:further|other|more) (?:business|matters|items)\\b.*|close[d]?:? \\d.{0,20}|(?:action|decisions?) (?:sheet|list|summary)|summary of (?:actions|decisions).{0,40}|appendix [a-z\\d].{0,40}|(?:the )?(?:chair(?:man|person)?|mayor) (?:thanked .{0,80} and )?(?:then )?(?:declared|closed) the meeting.*|with nothing (?:more|further) .{0,40}meeting.*"
                    + "|(?:the )?(?:meeting|proceedings|session|business)(?: was| then)? (?:closed|ended|concluded|finished|terminated|rose|closing)\\b(?! to| the public| session).{0,80}|meeting closed.{0,60}|(?:time )?(?:finished|closed|ended) at .{0,40}|agm closed\\.?|signed\\b.{0,60}|chair(?:man|person)?(?:'s)?(?: signature| initials?)?:?\\s*(?:[._]{3,}|…).*|attendance details.*|\\(the meeting (?:ended|closed|concluded).*)$");

    /// The name and size of a file behind a title on a web page.
    static final Pattern FILE = pattern("\\s*(?:pdf icon\\s*)?(?:PDF|DOC) \\d+(?:\\.\\d+)? ?[KM]?B.*$|\\s+pdf icon.*$");

    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,}|…{2,})\\s*\\d{1,4}$");

    private Wording() {}

    /// Whether it is a line of a table of contents: dots that lead to a page number.
    static boolean contents(String line) {
        return CONTENTS.matcher(line).matches();
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static boolean standard(String text) {
        return STANDARD.matcher(text).matches();
    }
}
