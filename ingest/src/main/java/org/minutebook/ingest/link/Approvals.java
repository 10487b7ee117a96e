package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.MeetingThread;

/// Finds which later meeting approved the minutes of each meeting, and whether it changed them.
final class Approvals {

    private static final int LONGEST_GAP = 100;
    private static final String APPROVED = "approved?|confirmed?|agreed?|accept(?:ed)?|adopt(?:ed)?|sign(?:ed)?|ratified|ratify|endorsed?";
    private static final Pattern VERB = pattern("\\b(?:" + APPROVED + ")\\b");
    private static final Pattern RECORD = pattern(
            "\\b(?:correct|true|accurate|fair|proper)\\b(?:,? (?:and|&) \\w+)? (?:record|account|copy|minutes)\\b|\\btaken as read\\b");
    /// What one of the two begins with: to look for that first is quick.
    private static final Pattern MAY_APPROVE = pattern(
            "\\b(?:" + APPROVED + "|correct|true|accurate|fair|proper|taken)\\b");
    private static final Pattern MINUTES = pattern("\\bminutes\\b");
    private static final Pattern TITLE = pattern("\\bminutes\\b|\\bprevious meetings?\\b|\\blast meetings?\\b");
    private static final Pattern NOT_YET = pattern(
            "\\b(?:not|cannot) (?:yet )?(?:be )?(?:approved|agreed|confirmed|signed)|\\b(?:defer(?:red)?|for approval at|to be (?:approved|agreed|confirmed) at|approved at the next)\\b");
    private static final Pattern CHANGED = pattern(
            "\\bsubject to\\b|\\bas (?:amended|corrected)\\b|\\bwith (?:the |an? |one |two |some )?(?:following |minor |small |slight )?(?:amend|correct|addition|inclusion|insertion|exception|deletion|chang|clarif)"
                    + "|\\b(?:following|after) (?:an? |one |the )?(?:following |minor )?(?:amend|correct)|\\bapart from\\b|\\bonce amended\\b|\\b(?:were|was) (?:amended|corrected) (?:and|then)\\b");
    private static final Pattern CHANGE = pattern(
            "\\bshould (?:have )?(?:read|been|be recorded|state)\\b|\\bbe (?:amended|corrected)\\b|\\bamended to (?:read|include|show|reflect)\\b|\\bto read\\s*[:'\"“‘-]");
    private static final Pattern UNCHANGED = pattern(
            "\\b(?:without|no|not subject to)(?: any| further)? (?:amend|correct|chang)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:])\\s+(?=[A-Z(‘“\"'])");

    private final History history;
    private final Map<String, Settled> settled = new TreeMap<>();

    /// How a later meeting settled the minutes of one.
    ///
    /// @param by that meeting
    /// @param minute its minute that says so
    /// @param words what that minute says
    record Settled(MeetingThread.Minutes minutes, Sitting by, Sitting.Item minute, String words) {}

    private Approvals(History history) {
        this.history = history;
        for (Sitting sitting : history.sittings()) {
            sitting.items().forEach(i -> take(sitting, i));
        }
    }

    /// By the id of the meeting whose minutes were settled; empty where none were.
    static Map<String, Settled> of(History history) {
        return Map.copyOf(new Approvals(history).settled);
    }

    private void take(Sitting sitting, Sitting.Item item) {
        if (!MAY_APPROVE.matcher(item.first().text()).find()) {
            return;
        }
        boolean about = TITLE.matcher(item.first().title()).find();
        List<String> sentences = List.of(SENTENCE.split(item.first().text().replaceAll("\\s+", " "), -1));
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            boolean minutes = MINUTES.matcher(sentence).find() && VERB.matcher(sentence).find();
            boolean record = (about || MINUTES.matcher(sentence).find()) && RECORD.matcher(sentence).find();
            boolean bare = about && sentence.length() < 60 && VERB.matcher(sentence).find();
            if ((minutes || record || bare) && !NOT_YET.matcher(sentence).find()) {
                String near = String.join(" ",
                        sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)));
                settle(sitting, item, isChanged(sentence, near), about, minutes || record);
                return;
            }
        }
    }

    private static boolean isChanged(String sentence, String near) {
        return !UNCHANGED.matcher(near).find() && (CHANGED.matcher(sentence).find() || CHANGE.matcher(near).find());
    }

    private void settle(Sitting by, Sitting.Item item, boolean changed, boolean about, boolean said) {
        MeetingThread.Minutes how = changed ? MeetingThread.Minutes.AMENDED : MeetingThread.Minutes.APPROVED;
        Settled told = new Settled(how, by, item, item.first().text());
        List<CrossReference> named = named(by, item);
        Set<LocalDate> days = new LinkedHashSet<>();
        named.stream().filter(r -> r.toBody().filter(b -> !history.isCalled(b)).isEmpty())
                .forEach(r -> r.toMeeting().ifPresent(days::add));
        List<Sitting> meant = named.isEmpty() && about && said
                ? before(by)
                : history.sittings().stream().filter(s -> s.date().filter(days::contains).isPresent()).toList();
        meant.stream().filter(s -> isBefore(s, by)).forEach(s -> settled.putIfAbsent(s.id(), told));
    }

    /// What the item says whose minutes it is about.
    private static List<CrossReference> named(Sitting by, Sitting.Item item) {
        List<String> ids = item.printings().stream().map(Minute::id).toList();
        return by.tellings().stream().flatMap(t -> t.slip().all(CrossReference.class).stream())
                .filter(r -> r.kind() == CrossReference.Kind.PREVIOUS_MINUTES && ids.contains(r.minute())).toList();
    }

    /// The meeting right before, where no meeting between them seems to be missing.
    private List<Sitting> before(Sitting by) {
        List<Sitting> before = new ArrayList<>(history.sittings().stream().filter(s -> isBefore(s, by)).toList());
        if (before.isEmpty() || by.items().isEmpty()) {
            return List.of();
        }
        Sitting last = before.getLast();
        Optional<Integer> end = last.items().isEmpty() ? Optional.empty() : number(last.items().getLast());
        Optional<Integer> start = number(by.items().getFirst());
        boolean goesOn = end.isPresent() && start.equals(end.map(n -> n + 1));
        boolean near = ChronoUnit.DAYS.between(last.date().orElseThrow(), by.date().orElseThrow()) <= LONGEST_GAP;
        boolean broken = end.isPresent() && start.filter(n -> n > end.get() + 1).isPresent();
        return goesOn || (near && !broken) ? List.of(last) : List.of();
    }

    private static boolean isBefore(Sitting sitting, Sitting other) {
        return sitting.date().isPresent() && other.date().isPresent()
                && sitting.date().get().isBefore(other.date().get());
    }

    private static Optional<Integer> number(Sitting.Item item) {
        return item.first().number().filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
