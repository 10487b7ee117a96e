package org.minutebook.ingest.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.CrossReference.Kind;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteNumbers.Mention;

/// Finds where a minute refers back: to an earlier minute by its number, to the minutes of an earlier meeting, to an
/// earlier meeting by its day. What lies ahead is no reference. Thread-safe.
public final class CrossReferenceRules {

    private static final String BEFORE_DATE = "(?:(?!next |future |\\bto be held|[.;] [A-Z])[^;]){0,160}?";
    private static final Pattern MINUTES_OF = Pattern.compile(
            "\\bminutes?\\b(?: of| for| from| dated| -| \\(|,| held on| approved on| the){1,3} ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_DATE = Pattern.compile(
            "(?:the )?(?:" + BEFORE_DATE + "\\b(?:meetings?|held|dated|proceedings|minutes)\\b" + BEFORE_DATE + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEETING_ON = Pattern.compile(
            "\\b(?:(?:meetings?|Committee|Sub-Committee|Panel|Board|Council|Cabinet|Forum|Commission|Executive|Authority)"
                    + "(?! with\\b)(?: of [^.;]{1,60}?)? (?:which was |were |was )?held(?: remotely| virtually)? (?:on |at [^.;\\d]{1,50} on )"
                    + "|(?:its|previous|last|their|special|our|that|extraordinary|ordinary|the) (?:\\w+ )?meetings?"
                    + "(?: of [^.;\\d]{1,60}?)?(?: on| of| dated|,)? \\(?)(?=(?:the )?(?:\\w+day,? )?(?:the )?\\d|[A-Z][a-z]+ \\d)",
            Pattern.CASE_INSENSITIVE);
    /// What follows the day in `the 12 March meeting`, `3 March 2007 minutes`.
    private static final Pattern MEETING_AFTER = Pattern.compile(
            " (?:(?:\\w+ )?(?:committee|board|panel|council|cabinet|forum) )?(?<what>meetings?(?: (?:notes|minutes))?|minutes)\\b"
                    + "(?! ?:| (?:will|to be|would|is|shall|on)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_COUNCILS = Pattern.compile(
            "(?:public|parish(?:ioners)?|site|training|liaison|next|future|consultation|stakeholder) meetings?\\b|to be (?:held|considered)",
            Pattern.CASE_INSENSITIVE);
    /// What stands before the number of a minute that was taken before.
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:(?:requested|required|asked for|promised|sought|commissioned|instructed|recommended|directed|called for|agreed|resolved|decided)"
                    + " (?:by|in|at|under|through|per)|further to|pursuant to|arising (?:from|out of)|in pursuance of|in (?:response|reply|answer) to"
                    + "|following(?: on from)?|as per|previous|earlier|last)(?: the)?(?: (?:board|committee|panel|council|cabinet|forum)(?:['’]s)?)?(?: in| under| decision| resolution| of)* $",
            Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 90;
    private static final Pattern DATE_GAP = Pattern.compile("(?:\\s|,|and|&|\\(\\d\\)|the|respectively)*");

    private CrossReferenceRules() {}

    /// One target of a reference, as far as the paper says it.
    private record Target(Optional<String> minute, Optional<String> label, Optional<LocalDate> meeting) {}

    /// The minute's references in the order of the text, one for each target; empty where it refers to nothing.
    public static List<CrossReference> find(MinuteScope scope) {
        TextView view = TextView.of(scope.paper(), scope.item().start(), scope.item().end());
        Search search = new Search(scope, view, DatePhrases.find(view.text()), new LinkedHashMap<>(),
                new ArrayList<>());
        search.previousMinutes();
        search.minuteNumbers();
        search.meetings();
        search.meetingsAfterTheirDay();
        return search.found.values().stream()
                .sorted((a, b) -> Integer.compare(a.evidence().span().start(), b.evidence().span().start()))
                .filter(r -> scope.item().version() == 1 || !saidBefore(scope, r)).toList();
    }

    /// A later version of a minute mostly repeats the former's references; those are counted once.
    private static boolean saidBefore(MinuteScope scope, CrossReference reference) {
        int start = scope.item().start();
        String words = scope.paper().quote(reference.evidence().span());
        int at = scope.paper().text().indexOf(words);
        return at >= 0 && at < start;
    }

    private record Search(MinuteScope scope, TextView view, List<DatePhrases.Phrase> dates,
            Map<Target, CrossReference> found, List<DatePhrases.Phrase> taken) {

        void minuteNumbers() {
            for (Mention mention : MinuteNumbers.find(view.text())) {
                Optional<DatePhrases.Phrase> date = dates.stream().filter(mention::isOf).findFirst();
                Optional<LocalDate> meeting = date.flatMap(this::past).or(() -> underReview(mention.start()));
                if (meeting.isEmpty() && (mention.here() || isAhead(mention))) {
                    continue;
                }
                date.ifPresent(taken::add);
                add(new Target(Optional.of(mention.number()), mention.label(), meeting), mention.subject(),
                        Kind.MINUTE, mention.start(),
                        Math.max(mention.end(), date.map(DatePhrases.Phrase::end).orElse(0)));
            }
        }

        /// The meeting whose minutes this minute goes through, where there is just one and it was named before.
        private Optional<LocalDate> underReview(int offset) {
            List<CrossReference> minutes = found.values().stream().filter(r -> r.kind() == Kind.PREVIOUS_MINUTES)
                    .toList();
            return minutes.size() == 1 && minutes.getFirst().evidence().span().start() < view.toPaper(offset)
                    ? minutes.getFirst().toMeeting()
                    : Optional.empty();
        }

        /// Whether the number is this minute's own or one of those that follow it soon, and nothing says that it is of
        /// an earlier meeting.
        private boolean isAhead(Mention mention) {
            Optional<Integer> own = scope.minute().number().flatMap(Search::plain);
            Optional<Integer> other = plain(mention.number());
            String before = view.text().substring(Math.max(0, mention.start() - BEFORE), mention.start());
            return own.isPresent() && other.isPresent() && other.get() >= own.get() && other.get() <= own.get() + 20
                    && (other.get().equals(own.get()) || !LOOKS_BACK.matcher(before).find());
        }

        private static Optional<Integer> plain(String number) {
            return number.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
        }

        void previousMinutes() {
            Matcher m = MINUTES_OF.matcher(view.text());
            while (m.find()) {
                for (DatePhrases.Phrase date : listAfter(m.end(), TO_DATE)) {
                    addMeeting(date, Kind.PREVIOUS_MINUTES, m.start());
                }
            }
        }

        void meetings() {
            Matcher m = MEETING_ON.matcher(view.text());
            while (m.find()) {
                int start = m.start();
                String around = view.text().substring(Math.max(0, start - 15), m.end());
                if (NOT_A_COUNCILS.matcher(around).find()) {
                    continue;
                }
                for (DatePhrases.Phrase date : listAfter(m.end(), DATE_GAP)) {
                    if (!taken.contains(date)) {
                        addMeeting(date, Kind.MEETING, start);
                    }
                }
            }
        }

        void meetingsAfterTheirDay() {
            for (DatePhrases.Phrase date : dates) {
                Matcher m = MEETING_AFTER.matcher(view.text()).region(date.end(), view.text().length());
                boolean ahead = view.text().substring(Math.max(0, date.start() - 20), date.start())
                        .matches("(?i).*\\b(?:next|to|for|until|by) (?:the )?");
                if (m.lookingAt() && !ahead && !taken.contains(date)) {
                    boolean minutes = m.group("what").endsWith("utes");
                    addMeeting(date, minutes ? Kind.PREVIOUS_MINUTES : Kind.MEETING, date.start());
                }
            }
        }

        /// The dates of the list that begins where the gap after the offset ends.
        private List<DatePhrases.Phrase> listAfter(int offset, Pattern gap) {
            List<DatePhrases.Phrase> list = new ArrayList<>();
            for (DatePhrases.Phrase date : dates) {
                int from = list.isEmpty() ? offset : list.getLast().end();
                if (date.start() < from) {
                    continue;
                }
                String between = view.text().substring(from, date.start());
                if (!(list.isEmpty() ? gap : DATE_GAP).matcher(between).matches()) {
                    break;
                }
                list.add(date);
            }
            return list;
        }

        private void addMeeting(DatePhrases.Phrase date, Kind kind, int start) {
            past(date).ifPresent(day -> {
                taken.add(date);
                boolean known = found.keySet().stream()
                        .anyMatch(t -> t.meeting.equals(Optional.of(day)) && t.minute.isEmpty());
                if (!known) {
                    add(new Target(Optional.empty(), Optional.empty(), Optional.of(day)), Optional.empty(), kind, start,
                            date.end());
                }
            });
        }

        /// The day that is meant, where it lies before the meeting's own day.
        private Optional<LocalDate> past(DatePhrases.Phrase date) {
            Optional<LocalDate> own = scope.meeting().date();
            boolean same = date.year().isEmpty() && own.isPresent() && own.get().getDayOfMonth() == date.day()
                    && own.get().getMonthValue() == date.month();
            return same
                    ? Optional.empty()
                    : date.dateBefore(own).filter(day -> own.isEmpty() || day.isBefore(own.get()));
        }

        private void add(Target target, Optional<String> subject, Kind kind, int start, int end) {
            Evidence evidence = Evidence.at(scope.paper().id(), view.toPaper(start), view.endToPaper(end),
                    "reference." + kind.name().toLowerCase(Locale.ROOT));
            Optional<String> body = ReferredBodies.of(view.text(), start, end, scope.meeting().body());
            found.putIfAbsent(target, new CrossReference(scope.minute().id(), target.minute, target.label,
                    target.meeting, body, subject, kind, Optional.empty(), List.of(), evidence));
        }
    }
}
