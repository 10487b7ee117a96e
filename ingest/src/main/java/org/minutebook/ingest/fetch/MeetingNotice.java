package org.minutebook.ingest.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a council's site itself says of a meeting: kept beside what the papers say, never in place of it.
///
/// @param id the site's number for it
/// @param date empty where the site gives none that can be understood
/// @param time as the site writes it; empty text where it gives none, and so the texts after it
/// @param documents those of the meeting as a whole: its agenda, its minutes
/// @param problems what of the answer could not be understood
public record MeetingNotice(String id, Committee committee, Optional<LocalDate> date, String time, String status,
        String venue, List<ItemNotice> items, List<DocumentNotice> documents, List<AttendeeNotice> attendees,
        List<String> problems) {

    public MeetingNotice {
        items = List.copyOf(items);
        documents = List.copyOf(documents);
        attendees = List.copyOf(attendees);
        problems = List.copyOf(problems);
    }

    /// In words: `Parks Committee, 2007-05-14`.
    public String words() {
        return committee.title() + date.map(d -> ", " + d).orElse(", meeting " + id);
    }

    /// An item of the agenda.
    ///
    /// @param number as shown; empty text for a heading
    /// @param text what stands under the title, without markup
    /// @param restricted whether the public may not see its papers
    public record ItemNotice(String number, String title, String text, boolean restricted,
            List<DocumentNotice> documents) {

        public ItemNotice {
            documents = List.copyOf(documents);
        }
    }

    /// A paper that the site lists.
    ///
    /// @param url as the site writes it
    public record DocumentNotice(String title, String url, boolean restricted) {}

    /// Somebody whom the site lists for a meeting.
    ///
    /// @param attendance as the site says it: Present, Apologies, Absent …
    public record AttendeeNotice(String name, String role, String membership, String attendance, String party,
            String ward) {}
}
