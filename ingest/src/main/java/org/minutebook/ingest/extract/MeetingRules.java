package org.minutebook.ingest.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.MeetingHeading;
import org.minutebook.ingest.segment.Part;

/// Makes meetings out of the headings over agendas and minutes. A sheet and minutes of the same body and day are of one
/// meeting.
public final class MeetingRules {

    private static final String RULE = "meeting-heading";

    /// The meeting of each agenda sheet, each part of minutes, and each report of a pack; parts that belong to none are
    /// left out.
    public Map<Part, Meeting> meetings(Paper paper, List<Part> parts) {
        Map<Part, Meeting> found = new LinkedHashMap<>();
        Optional<String> council = council(parts);
        for (Part part : parts) {
            heading(part).ifPresent(h -> found.put(part, meeting(paper, parts, part, h, council)));
        }
        parts.stream().filter(Part.FrontSheet.class::isInstance).findFirst().map(found::get)
                .ifPresent(pack -> parts.stream().filter(Part.ReportPart.class::isInstance)
                        .forEach(r -> found.put(r, pack)));
        return found;
    }

    /// The council whose meetings a paper is of: that of its first heading that names one, or else the only one whose
    /// name stands over its reports.
    private static Optional<String> council(List<Part> parts) {
        Set<String> reporting = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.ReportPart report) {
                report.header().council().ifPresent(reporting::add);
            }
        }
        return parts.stream().flatMap(p -> heading(p).stream()).flatMap(h -> h.council().stream()).findFirst()
                .or(() -> Optional.of(reporting).filter(r -> r.size() == 1).map(r -> r.iterator().next()));
    }

    private static Optional<MeetingHeading> heading(Part part) {
        return switch (part) {
            case Part.FrontSheet sheet -> Optional.of(sheet.heading());
            case Part.Minutes minutes -> Optional.of(minutes.heading());
            case Part.ReportPart report -> Optional.empty();
            case Part.Other other -> Optional.empty();
        };
    }

    /// The body that another heading in the paper names for the same day.
    private static Optional<String> sameDay(List<Part> parts, MeetingHeading heading) {
        return heading.date().flatMap(day -> parts.stream().flatMap(p -> heading(p).stream())
                .filter(h -> h.date().equals(Optional.of(day))).flatMap(h -> h.body().stream()).findFirst());
    }

    private static Meeting meeting(Paper paper, List<Part> parts, Part part, MeetingHeading heading,
            Optional<String> packs) {
        Optional<String> council = heading.council().or(() -> packs);
        Optional<String> body = heading.body().or(() -> sameDay(parts, heading)).or(() -> NamedBodies.in(paper, part));
        Optional<LocalDate> date = heading.date();
        DateBounds bounds = date.isPresent() ? DateBounds.NONE : DateBounds.of(paper, part);
        return new Meeting(MeetingIds.of(council, body, date, 1, paper.id()), council, body, date, bounds.after(),
                bounds.before(), heading.time(), heading.venue(),
                Evidence.at(paper.id(), heading.start(), heading.end(), RULE));
    }
}
