package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;

/// The settings of a paper's minutes and reports. Of those that hold one another the shortest is meant.
record Settings(List<Settings.Place> places, Setting whole) {

    /// A minute or report, and its setting.
    record Place(Span span, Setting setting) {}

    static Settings of(List<Finding> findings, Optional<LocalDate> today) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Meeting meeting) {
                meeting.date().ifPresent(day -> days.put(meeting.id(), day));
            }
        }
        List<Place> places = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding instanceof Minute minute) {
                Optional<LocalDate> day = Optional.ofNullable(days.get(minute.meeting())).or(() -> today);
                places.add(new Place(minute.evidence().span(), Setting.of(minute.title(), day)));
            } else if (finding instanceof Report report) {
                Optional<LocalDate> day = report.date().or(() -> report.meeting().map(days::get)).or(() -> today);
                places.add(new Place(report.evidence().span(), Setting.of(report.title(), day)));
            }
        }
        return new Settings(places, new Setting(today, Optional.empty(), false));
    }

    /// The setting of what stands at this offset.
    Setting at(int offset) {
        return place(offset).map(Place::setting).orElse(whole);
    }

    /// The minute or report that holds this offset.
    Optional<Place> place(int offset) {
        return places.stream().filter(p -> p.span.start() <= offset && offset < p.span.end())
                .min(Comparator.comparingInt(p -> p.span.length()));
    }
}
