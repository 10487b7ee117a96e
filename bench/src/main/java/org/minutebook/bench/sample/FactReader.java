package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.Attendee;
import org.minutebook.bench.sample.MeetingStory.Facts;
import org.minutebook.bench.sample.StoryReader.Field;

/// Gathers what the story knows of one item:
///
/// - `presenter: Name, Post` and `mentioned: Name, Post`
/// - `apologies: Councillor Name`, where the item itself says so
/// - `indicators: BVPI 127a; NI 15`
/// - `refers: 24(2) of 2007-03-12`, `refers: 24`, `refers: meeting of 2006-06-12`
/// - `motion: moved Name; seconded Name; for 4; against 2; abstained 1; lost`
/// - `reading: BVPI 127a outturn 2005/06 21.8 %`
/// - `settles: 2006-06-12 approved`, `item: 4` (of the agenda), `promise: 2 | due 2006-09-11 | kept 9 of 2006-09-11`, `answer: 1 accepted 9(1)`,
///   `acronym: CSC = Corporate Scrutiny Committee`: what it has to do with other papers, kept as written
final class FactReader {

    private static final Pattern REFERENCE = Pattern.compile("(?:meeting|(\\d+)(?:\\((\\w+)\\))?)(?: of ([\\d-]+))?");
    private static final Pattern READING = Pattern
            .compile("(\\w+ \\w+) (\\w+) (\\d{4}/\\d\\d(?: Q\\d)?) (\\S+)(?: (\\S+))?");

    private final List<Truth.Officer> officers = new ArrayList<>();
    private final List<Attendee> apologies = new ArrayList<>();
    private final List<Truth.Vote> motions = new ArrayList<>();
    private final List<Truth.Reference> references = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<Truth.Reading> readings = new ArrayList<>();
    private final List<Field> threads = new ArrayList<>();

    void take(String key, String line) {
        Field field = Field.of(line);
        switch (field.key()) {
            case "presenter", "mentioned" -> officers.add(officer(field.value(), field.key()));
            case "apologies" -> apologies.add(Attendee.of(Attendee.Kind.APOLOGIES, field.value(), ""));
            case "indicators" -> indicators.addAll(Arrays.asList(field.value().split("; ", -1)));
            case "refers" -> references.add(reference(field.value()));
            case "motion" -> motions.add(motion(field.value()));
            case "reading" -> readings.add(reading(field.value()));
            case "settles", "item", "promise", "answer", "acronym" -> threads.add(field);
            default -> throw new StoryException(key + ".txt: nothing is known by the name '" + field.key() + "'");
        }
    }

    Facts done() {
        return new Facts(List.copyOf(officers), List.copyOf(apologies), List.copyOf(motions), List.copyOf(references),
                List.copyOf(indicators), List.copyOf(readings), List.copyOf(threads));
    }

    /// Reads `Name, Post, tel 01632 960100, ext 2100, email a@b.example`; all but the name may be left out. The post
    /// may have commas of its own.
    static Truth.Officer officer(String text, String capacity) {
        List<String> post = new ArrayList<>(Arrays.asList(text.split(", ", -1)));
        String name = post.removeFirst();
        Optional<String> telephone = after(post, "tel ");
        Optional<String> extension = after(post, "ext ");
        Optional<String> email = after(post, "email ");
        Optional<String> role = post.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", post));
        return new Truth.Officer(name, role, capacity, telephone, extension, email);
    }

    private static Optional<String> after(List<String> parts, String word) {
        Optional<String> part = parts.stream().filter(p -> p.startsWith(word)).findFirst();
        part.ifPresent(parts::remove);
        return part.map(p -> p.substring(word.length()));
    }

    private static Truth.Reference reference(String text) {
        Matcher m = whole(REFERENCE, text);
        return new Truth.Reference(Optional.empty(), Optional.ofNullable(m.group(1)), Optional.ofNullable(m.group(2)),
                Optional.ofNullable(m.group(3)));
    }

    private static Truth.Vote motion(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("; ", -1)));
        Optional<Boolean> carried = parts.contains("carried")
                ? Optional.of(true)
                : parts.contains("lost") ? Optional.of(false) : Optional.empty();
        return new Truth.Vote(after(parts, "moved "), after(parts, "seconded "), figure(parts, "for "),
                figure(parts, "against "), figure(parts, "abstained "), carried);
    }

    private static OptionalInt figure(List<String> parts, String word) {
        return after(parts, word).map(n -> OptionalInt.of(Integer.parseInt(n))).orElse(OptionalInt.empty());
    }

    private static Truth.Reading reading(String text) {
        Matcher m = whole(READING, text);
        return new Truth.Reading(m.group(1), m.group(2), m.group(3), m.group(4), Optional.ofNullable(m.group(5)));
    }

    private static Matcher whole(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.matches()) {
            throw new StoryException("not written as a fact of its kind is: " + text);
        }
        return m;
    }
}
