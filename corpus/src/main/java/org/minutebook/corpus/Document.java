package org.minutebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a library says about one paper as a whole: RECORDS' `document`.
///
/// @param pages how many pages the file has; empty where the format has none or they could not be counted
/// @param characters the text's length in UTF-16 units; 0 where nothing could be read
/// @param council the council whose paper it is, as printed
/// @param meeting the id of the meeting that the paper belongs to
/// @param ocr whether any of its text was read from pictures of pages
/// @param ocrConfidence how sure text recognition is of the words of those pages, in per cent from 0 to 100; a long page
/// counts for more than a short one
/// @param rules the version of the rules that read it
public record Document(DocumentId id, String name, String mediaType, OptionalInt pages, int characters, Kind kind,
        Optional<String> council, Optional<String> meeting, Optional<String> language, boolean ocr,
        OptionalInt ocrConfidence, Status status, List<Problem> problems, String rules) {

    public Document {
        problems = List.copyOf(problems);
    }

    /// What sort of paper it is.
    public enum Kind {
        AGENDA_PACK, AGENDA, MINUTES, REPORT, DECISION, PERFORMANCE_REPORT, ACTION_LOG, OTHER
    }

    /// How much of it could be read.
    public enum Status {
        READ, READ_IN_PART, NO_TEXT, REFUSED
    }
}
