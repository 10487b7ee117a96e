package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.bench.accuracy.LinkTruth;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.bench.sample.StoryReader.Field;

/// What the story says that only many papers together do: the lines of `links.txt`, which says what each is.
///
/// @param bodies earlier names of bodies, each with the name now
/// @param persons each without posts
record Threads(List<Field> bodies, List<LinkTruth.Person> persons, List<LinkTruth.Course> courses, List<Gap> gaps) {

    private static final Pattern PLACE = Pattern.compile("(\\d+)(?:\\((\\w+)\\))?(?: of ([\\d-]+))?");

    /// Something that is missing.
    ///
    /// @param at a meeting's key, a day and a body, or `none`
    record Gap(String kind, boolean certain, String at, List<String> words, Optional<String> document) {}

    Threads {
        bodies = List.copyOf(bodies);
        persons = List.copyOf(persons);
        courses = List.copyOf(courses);
        gaps = List.copyOf(gaps);
    }

    static Threads of(List<String> lines) {
        List<Field> bodies = new ArrayList<>();
        List<LinkTruth.Person> persons = new ArrayList<>();
        List<LinkTruth.Course> courses = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (String line : lines) {
            Field field = Field.of(line);
            switch (field.key()) {
                case "body" -> bodies.add(pair(field.value()));
                case "person" -> persons.add(person(parts(field.value())));
                case "course" -> {
                    Field course = pair(field.value());
                    courses.add(new LinkTruth.Course(course.key(), course.value()));
                }
                case "gap" -> gaps.add(gap(parts(field.value())));
                default -> throw new StoryException(
                        "links.txt: '" + field.key() + "' is none of body, person, course, gap");
            }
        }
        return new Threads(bodies, persons, courses, gaps);
    }

    /// The name that a body bears now.
    String body(String name) {
        return bodies.stream().filter(b -> b.key().equals(name)).map(Field::value).findFirst().orElse(name);
    }

    /// Reads `9(2) of 2006-09-11`.
    static Written written(String text) {
        Matcher m = PLACE.matcher(text);
        if (!m.matches()) {
            throw new StoryException("write a minute as 'N(PART) of DAY': " + text);
        }
        return new Written(m.group(1), Optional.ofNullable(m.group(2)), Optional.ofNullable(m.group(3)));
    }

    /// A minute as the story names it.
    record Written(String minute, Optional<String> label, Optional<String> date) {

        Place in(String body, String day) {
            return new Place(body, day, Optional.of(minute), label);
        }
    }

    /// Reads `KEY = VALUE`.
    static Field pair(String text) {
        String[] sides = text.split(" = ", 2);
        if (sides.length < 2) {
            throw new StoryException("write 'THIS = THAT': " + text);
        }
        return new Field(sides[0].strip(), sides[1].strip());
    }

    /// Reads `a | b | c`.
    static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    private static LinkTruth.Person person(List<String> parts) {
        List<String> names = new ArrayList<>(List.of(parts.getFirst()));
        if (parts.size() > 2) {
            names.addAll(Arrays.asList(parts.get(2).split("; ", -1)));
        }
        return new LinkTruth.Person(parts.getFirst(), parts.get(1), names, List.of());
    }

    private static Gap gap(List<String> parts) {
        boolean certain = !parts.getFirst().startsWith("maybe ");
        String words = parts.size() > 2 ? parts.get(2) : "";
        return new Gap(parts.getFirst().replace("maybe ", ""), certain, parts.get(1),
                words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1)),
                parts.size() > 3 ? Optional.of(parts.get(3)) : Optional.empty());
    }
}
