package org.minutebook.ingest.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of asking a site.
///
/// @param meetings that the site has in the period, with what it says of each
/// @param files the papers of each meeting by its number, also those fetched before
/// @param fetched how many papers were fetched now
/// @param known how many had been fetched before
/// @param restricted papers that the public may not see; they were not asked for
/// @param missing what could not be had
public record FetchReport(List<MeetingNotice> meetings, Map<String, List<Path>> files, int fetched, int known,
        List<Listed> restricted, List<Listed> missing) {

    public FetchReport {
        meetings = List.copyOf(meetings);
        files = Map.copyOf(files);
        restricted = List.copyOf(restricted);
        missing = List.copyOf(missing);
    }

    /// A paper, a meeting or a body's list that was not fetched.
    ///
    /// @param where the meeting or body, in words
    /// @param what the paper's title; empty text for the whole
    public record Listed(String where, String what, String url, String why) {}

    /// A report while it grows.
    static final class Tally {

        private final List<MeetingNotice> meetings = new ArrayList<>();
        private final Map<String, List<Path>> files = new LinkedHashMap<>();
        private final List<Listed> restricted = new ArrayList<>();
        private final List<Listed> missing = new ArrayList<>();
        private int fetched;
        private int known;

        void meeting(MeetingNotice meeting) {
            meetings.add(meeting);
            meeting.problems().forEach(p -> missing(meeting.words(), "", "", p));
        }

        void paper(MeetingNotice meeting, Path file, boolean now) {
            files.computeIfAbsent(meeting.id(), _ -> new ArrayList<>()).add(file);
            fetched += now ? 1 : 0;
            known += now ? 0 : 1;
        }

        void restricted(MeetingNotice meeting, MeetingNotice.DocumentNotice document) {
            restricted.add(new Listed(meeting.words(), document.title(), document.url(), "restricted"));
        }

        void missing(String where, String what, String url, String why) {
            missing.add(new Listed(where, what, url, why));
        }

        FetchReport report() {
            return new FetchReport(meetings, files, fetched, known, restricted, missing);
        }
    }
}
