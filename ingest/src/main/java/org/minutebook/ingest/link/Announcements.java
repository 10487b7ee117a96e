package org.minutebook.ingest.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.DatePhrases;

/// Reads in a body's minutes on which days it is to meet next, and which meetings it called off.
final class Announcements {

    private static final int LONGEST = 400;
    private static final Pattern TITLE = pattern(
            "\\b(?:dates?|time|venue)\\b.*\\b(?:next|future|forthcoming)\\b.*\\bmeetings?\\b|^(?:the )?(?:next|future) meetings?\\b|\\b(?:calendar|schedule|timetable|programme|cycle|dates) of (?:the )?(?:\\w+ )?meetings\\b");
    private static final Pattern SAID = pattern(
            "\\b(?:next|special|extra-?ordinary|additional|further|future) (?:ordinary |scheduled |quarterly |special |full )?(?:\\w+ )?meetings?\\b(?: of [^.;]{3,60}?)?,? (?:(?:will|would|is|was|to|be|shall|should|has|had|been|are|now|therefore|due|next) )+(?:held|on|take place|arranged|scheduled|fixed|convened|called|set)\\b"
                    + "|\\bmeetings? (?:of [^.;]{3,60}? )?be (?:held|convened|arranged|called|fixed)\\b|\\b(?:date|dates) of (?:the )?(?:next|future) meetings?\\b|\\bnext meetings? ?(?:[:-]|on\\b)");
    private static final Pattern CALLED_OFF = pattern(
            "\\bcancel|\\bpostpon|\\bre-?arrang|\\bre-?schedul|\\babandon|\\bnot (?:now )?be (?:held|taking place)|\\binstead of\\b|\\bmoved (?:from|to)\\b|\\bchanged? (?:from|to)\\b|\\bbrought forward\\b|\\bno meeting\\b|\\binquorate\\b|\\bnot quorate\\b");
    private static final Pattern PAST = pattern(
            "\\b(?:was|were|had been) (?:duly )?held\\b|\\b(?:last|previous) meeting\\b|\\bheld on\\b(?<!be held on)(?<!is held on)");
    private static final Pattern NOT_OURS = pattern(
            "\\bsite visits?\\b|\\btraining\\b|\\bworkshops?\\b|\\bseminars?\\b|\\bsurger(?:y|ies)\\b|\\bopen (?:day|evening)\\b|\\bexhibition\\b|\\bpublic meeting\\b|\\bworking (?:group|party)\\b|\\bsteering\\b|\\bannual (?:parish|town|village|general|community|electors)\\b(?! council)|\\bmeeting of (?:the )?(?:parish )?electors\\b|\\belectors['’]? meeting\\b|\\bagm\\b|\\b(?:parish|town|village) (?:assembly|meeting)\\b");
    private static final Pattern NO_MEETING = pattern("\\bdeadline\\b|\\bclosing date\\b|\\bby\\b");
    private static final Pattern A_BODY = pattern(
            "\\b(?:council|committee|board|panel|cabinet|executive|ordinary|extra-?ordinary)\\b");
    private static final Pattern BODY = Pattern.compile(
            "\\b((?:[A-Z][\\w&'-]+ (?:(?:and|of|for|the|&) )*)+(?:Committee|Sub-Committee|Panel|Council|Board|Group|Forum|Cabinet|Commission|Executive|Trust|Partnership|Assembly|Conference|Party|Team|Task Force))\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:])\\s+(?=[A-Z(‘“\"'])");

    private static final Pattern MEETING = pattern("meeting");

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    /// Words that a body's own name may have beside it.
    private static final Set<String> ANY = Set.of("annual", "ordinary", "extraordinary", "special", "full", "parish",
            "town", "last", "previous", "minutes", "meeting");

    private final Set<String> own;

    /// @param history whose minutes are read
    Announcements(History history) {
        this.own = new HashSet<>(Words.telling(history.body().orElse("") + " " + history.council().orElse("")));
        own.addAll(ANY);
        history.sittings().stream().flatMap(s -> s.tellings().stream()).flatMap(t -> t.meeting().body().stream())
                .distinct().forEach(b -> own.addAll(Words.telling(b)));
    }

    /// A day on which a meeting is to be, and the minute that says so.
    record Announced(LocalDate day, Sitting by, Sitting.Item minute) {}

    /// The days after this meeting on which its minutes say that the body is to meet.
    List<Announced> of(Sitting sitting) {
        List<Announced> found = new ArrayList<>();
        for (Sitting.Item item : sitting.items()) {
            boolean titled = TITLE.matcher(item.first().title()).find();
            for (String sentence : sentences(item)) {
                boolean ours = (titled || SAID.matcher(sentence).find()) && !NOT_OURS.matcher(sentence).find()
                        && !NO_MEETING.matcher(sentence).find()
                        && !CALLED_OFF.matcher(sentence).find() && !PAST.matcher(sentence).find() && isOwn(sentence);
                if (ours) {
                    days(sentence, sitting).forEach(d -> found.add(new Announced(d, sitting, item)));
                }
            }
        }
        return found;
    }

    /// The days of which this meeting's minutes say that a meeting is moved or called off.
    List<LocalDate> calledOff(Sitting sitting) {
        List<LocalDate> days = new ArrayList<>();
        for (Sitting.Item item : sitting.items()) {
            sentences(item).stream().filter(s -> CALLED_OFF.matcher(s).find()).forEach(s -> DatePhrases.find(s)
                    .forEach(p -> sitting.date().flatMap(d -> near(p, d)).ifPresent(days::add)));
        }
        return days;
    }

    /// The minute's sentences; none of one that speaks of no meeting.
    private static List<String> sentences(Sitting.Item item) {
        if (!MEETING.matcher(item.first().text()).find()) {
            return List.of();
        }
        return List.of(SENTENCE.split(item.first().text().replaceAll("\\s+", " "), -1));
    }

    /// Whether the sentence names no other body than this one, under any name that its papers print.
    boolean isOwn(String sentence) {
        Matcher m = BODY.matcher(sentence);
        while (m.find()) {
            Set<String> named = Words.telling(m.group(1));
            named.removeAll(own);
            if (!named.isEmpty() && named.stream().anyMatch(w -> w.length() > 3)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words that lead to a day are of a gathering that is none of the body's meetings, such as the annual
    /// meeting of a parish's electors or a working party's.
    static boolean isOther(String before) {
        Matcher m = NOT_OURS.matcher(before);
        int end = -1;
        while (m.find()) {
            end = m.end();
        }
        return end >= 0 && !A_BODY.matcher(before).region(end, before.length()).find();
    }

    private static List<LocalDate> days(String sentence, Sitting sitting) {
        List<LocalDate> days = new ArrayList<>();
        for (DatePhrases.Phrase phrase : DatePhrases.find(sentence)) {
            String printed = sentence.substring(phrase.start(), phrase.end()).toLowerCase(Locale.ROOT);
            sitting.date().flatMap(d -> after(phrase, d)).filter(d -> agrees(printed, d)).ifPresent(days::add);
        }
        return days;
    }

    /// The day that is meant, where it is after this one and not too long after.
    private static Optional<LocalDate> after(DatePhrases.Phrase phrase, LocalDate day) {
        Optional<LocalDate> meant = phrase.year().isPresent()
                ? phrase.date()
                : at(phrase, day.getYear()).filter(day::isBefore).or(() -> at(phrase, day.getYear() + 1));
        return meant.filter(d -> d.isAfter(day) && d.isBefore(day.plusDays(LONGEST)));
    }

    private static Optional<LocalDate> near(DatePhrases.Phrase phrase, LocalDate day) {
        return phrase.year().isPresent()
                ? phrase.date()
                : after(phrase, day).or(() -> phrase.dateBefore(Optional.of(day)));
    }

    private static Optional<LocalDate> at(DatePhrases.Phrase phrase, int year) {
        try {
            return Optional.of(LocalDate.of(year, phrase.month(), phrase.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether the day of the week that is printed, if one is, is that day's.
    private static boolean agrees(String printed, LocalDate day) {
        Matcher m = WEEKDAY.matcher(printed);
        return !m.find() || m.group()
                .equals(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
