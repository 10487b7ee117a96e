package org.minutebook.bench.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.AgendaEntry;
import org.minutebook.bench.sample.MeetingStory.Attendee;
import org.minutebook.bench.sample.MeetingStory.Clerking;
import org.minutebook.bench.sample.MeetingStory.ReportStory;
import org.minutebook.bench.sample.StoryReader.Field;

/// Reads one meeting's file: lines `key: value` at the head, then the sections `# attendance`, `# agenda`,
/// `# minutes` and one `# report TITLE` for each report, whose items [ItemReader] reads.
final class MeetingReader {

    private static final Pattern ENTRY = Pattern.compile("(\\d+)\\. ([^|]+?)(?: \\| ([^|]*?))?(?: \\| ([^|]*?))?");

    private final String key;
    private final List<String> lines;
    private int at;

    MeetingReader(String key, List<String> lines) {
        this.key = key;
        this.lines = lines;
    }

    MeetingStory read() {
        Map<String, String> head = new HashMap<>();
        for (String line : section()) {
            if (!line.isBlank()) {
                head.put(Field.of(line).key(), Field.of(line).value());
            }
        }
        List<Attendee> attendance = new ArrayList<>();
        List<AgendaEntry> agenda = new ArrayList<>();
        List<MeetingStory.Item> minutes = new ArrayList<>();
        List<ReportStory> reports = new ArrayList<>();
        while (at < lines.size()) {
            String name = lines.get(at++).substring(2);
            List<String> body = section();
            switch (name) {
                case "attendance" ->
                    body.stream().filter(l -> !l.isBlank()).map(this::attendee).forEach(attendance::add);
                case "agenda" -> body.stream().filter(l -> !l.isBlank()).map(this::entry).forEach(agenda::add);
                case "minutes" -> minutes.addAll(new ItemReader(key, body).read());
                default -> reports.add(report(name, body));
            }
        }
        return meeting(head, attendance, agenda, minutes, reports);
    }

    private MeetingStory meeting(Map<String, String> head, List<Attendee> attendance, List<AgendaEntry> agenda,
            List<MeetingStory.Item> minutes, List<ReportStory> reports) {
        return new MeetingStory(key, need(head, "body"), LocalDate.parse(need(head, "date")), need(head, "time"),
                need(head, "venue"), FactReader.officer(need(head, "clerk"), "contact"),
                Clerking.valueOf(need(head, "style").toUpperCase(Locale.ROOT)), head.containsKey("former"), attendance,
                agenda, minutes, reports);
    }

    private String need(Map<String, String> head, String name) {
        String value = head.get(name);
        if (value == null) {
            throw new StoryException(key + ".txt: the head does not say '" + name + "'");
        }
        return value;
    }

    /// The lines up to the next `# `, which is left to be read.
    private List<String> section() {
        int from = at;
        while (at < lines.size() && !lines.get(at).startsWith("# ")) {
            at++;
        }
        return lines.subList(from, at);
    }

    private Attendee attendee(String line) {
        Field field = Field.of(line);
        Truth.Officer who = FactReader.officer(field.value(), field.key());
        return Attendee.of(Attendee.Kind.valueOf(field.key().toUpperCase(Locale.ROOT)), who.name(),
                who.role().orElse(""));
    }

    private AgendaEntry entry(String line) {
        Matcher m = ENTRY.matcher(line);
        if (!m.matches()) {
            throw new StoryException(key + ".txt: write an agenda item as 'N. TITLE | note | part': " + line);
        }
        return new AgendaEntry(m.group(1), m.group(2), m.group(3) == null ? "" : m.group(3),
                m.group(4) == null ? "" : m.group(4));
    }

    private ReportStory report(String name, List<String> body) {
        if (!name.startsWith("report ")) {
            throw new StoryException(key + ".txt: '# " + name + "' is no section of a meeting");
        }
        int first = 0;
        String directorate = "";
        List<Truth.Officer> contacts = new ArrayList<>();
        while (first < body.size() && !body.get(first).startsWith("## ")) {
            String line = body.get(first++);
            if (line.startsWith("contact: ")) {
                contacts.add(FactReader.officer(Field.of(line).value(), "contact"));
            } else if (line.startsWith("directorate: ")) {
                directorate = Field.of(line).value();
            }
        }
        List<MeetingStory.Item> sections = new ItemReader(key, body.subList(first, body.size())).read();
        return new ReportStory(name.substring("report ".length()), directorate, contacts, sections);
    }
}
