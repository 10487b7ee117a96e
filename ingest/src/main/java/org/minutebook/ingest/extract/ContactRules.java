package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Appearance.Capacity;
import org.minutebook.corpus.Appearance.Contact;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.Part;

/// Whom a report, an agenda or a web page of minutes says to ask, and who an agenda says is to report.
public final class ContactRules {

    private static final Pattern TO_REPORT = Pattern
            .compile("\\(([^()]{4,120}?) (?:is |are )?to (?:report|present|update|introduce|attend)\\b[^()]*\\)");

    private ContactRules() {}

    /// The people whom the report's contact blocks name, each once; empty where it has none.
    public static List<Appearance> inReport(Paper paper, Part.ReportPart part, Report report) {
        return contacts(paper, part.start(), part.end(), Optional.of(report.id()), Optional.empty());
    }

    /// The people whom the heading of minutes names as contacts; empty where it names nobody.
    public static List<Appearance> inMinutes(Paper paper, Part.Minutes part, Meeting meeting) {
        int end = part.items().isEmpty() ? part.attendanceEnd() : part.items().getFirst().start();
        return contacts(paper, part.start(), Math.max(part.start(), end), Optional.empty(), Optional.of(meeting.id()));
    }

    /// The people whom an agenda's front sheet names as contacts; empty where it names nobody.
    public static List<Appearance> inSheet(Paper paper, Part.FrontSheet part, Meeting meeting) {
        return contacts(paper, part.start(), part.end(), Optional.empty(), Optional.of(meeting.id()));
    }

    /// The people who the agenda says are to report on its items: "(Matt Gladwin to report)".
    public static List<Appearance> toReport(Paper paper, Part.FrontSheet part, Meeting meeting) {
        List<Appearance> found = new ArrayList<>();
        for (Item item : part.items()) {
            RollText roll = RollText.of(paper, item.start(), item.end());
            String text = roll.text().replace('\n', ' ');
            Matcher m = TO_REPORT.matcher(text);
            while (m.find()) {
                for (PersonName name : PersonNames.in(m.group(1))) {
                    Span span = roll.span(m.start(1) + name.start(), m.start(1) + name.end());
                    found.add(appearance(name.name(), PostTitles.after(m.group(1), name).map(PostTitles.Post::words),
                            Capacity.TO_REPORT,
                            Optional.empty(), Optional.of(meeting.id()), Contact.NONE,
                            new Evidence(span, "to-report")));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Appearance> contacts(Paper paper, int start, int end, Optional<String> report,
            Optional<String> meeting) {
        List<Appearance> found = new ArrayList<>();
        for (ContactBlocks.Asked asked : ContactBlocks.in(paper, start, end)) {
            if (found.stream().noneMatch(f -> PersonNames.same(f.name(), asked.name()))) {
                found.add(appearance(asked.name(), asked.role(), Capacity.CONTACT, report, meeting, asked.contact(),
                        new Evidence(asked.span(), "contact-block")));
            }
        }
        return List.copyOf(found);
    }

    private static Appearance appearance(String name, Optional<String> role, Capacity capacity, Optional<String> report,
            Optional<String> meeting, Contact contact, Evidence evidence) {
        return new Appearance(name, role, Optional.empty(), capacity, Optional.empty(), report, meeting, contact,
                evidence);
    }
}
