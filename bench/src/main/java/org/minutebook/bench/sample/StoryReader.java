package org.minutebook.bench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.bench.sample.Story.Form;
import org.minutebook.bench.sample.Story.PaperPlan;

/// Reads the story from its resources: `council.txt` names the council, the meetings and the papers; each meeting is
/// told in a file of its own (see [MeetingReader]); `links.txt` says what only many papers together do (see [Threads]). A line that starts with `//` is a remark. Words that the minutes had at
/// first, and those that they have been amended to, are written `[[at first -> amended]]`.
final class StoryReader {

    private static final Pattern PAPER = Pattern
            .compile(
                    "(\\S.*?) = (\\w+) of (\\S+)(?: after (\\S+))?( as draft)?(?: lacking (.+?))?(?: cutting (\\S+))?");
    private static final Pattern AMENDED = Pattern.compile("\\[\\[(.*?) -> (.*?)]]");

    private StoryReader() {}

    /// The sample council's own story.
    static Story own() {
        String council = "";
        List<MeetingStory> meetings = new ArrayList<>();
        List<MeetingStory> drafts = new ArrayList<>();
        List<PaperPlan> papers = new ArrayList<>();
        for (String line : resource("council")) {
            Field field = Field.of(line);
            switch (field.key()) {
                case "council" -> council = field.value();
                case "meeting" -> {
                    meetings.add(meeting(field.value(), "$2"));
                    drafts.add(meeting(field.value(), "$1"));
                }
                case "paper" -> papers.add(paper(field.value()));
                default ->
                    throw new StoryException("council.txt: '" + field.key() + "' is none of council, meeting, paper");
            }
        }
        return new Story(council, meetings, drafts, papers, Threads.of(resource("links")));
    }

    private static MeetingStory meeting(String key, String version) {
        List<String> lines = resource(key).stream().map(l -> AMENDED.matcher(l).replaceAll(version)).toList();
        return new MeetingReader(key, lines).read();
    }

    private static PaperPlan paper(String value) {
        Matcher m = PAPER.matcher(value);
        if (!m.matches()) {
            throw new StoryException(
                    "council.txt: write a paper as 'NAME = FORM of MEETING [after MEETING] [as draft] [lacking PART] [cutting ITEM]': "
                            + value);
        }
        String previous = m.group(4) == null ? "" : m.group(4);
        return new PaperPlan(m.group(1), Form.valueOf(m.group(2).toUpperCase(Locale.ROOT)), m.group(3), previous,
                m.group(5) != null, m.group(6) == null ? "" : m.group(6),
                m.group(7) == null ? "" : m.group(7));
    }

    private static List<String> resource(String name) {
        try (InputStream in = StoryReader.class.getResourceAsStream("story/" + name + ".txt")) {
            if (in == null) {
                throw new StoryException("there is no story/" + name + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("//"))
                    .filter(l -> !isList(name) || !l.isBlank()).toList();
        } catch (IOException e) {
            throw new StoryException("story/" + name + ".txt cannot be read: " + e.getMessage());
        }
    }

    private static boolean isList(String name) {
        return name.equals("council") || name.equals("links");
    }

    /// A line `key: value`.
    record Field(String key, String value) {

        static Field of(String line) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new StoryException("not 'key: value': " + line);
            }
            return new Field(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
        }
    }
}
