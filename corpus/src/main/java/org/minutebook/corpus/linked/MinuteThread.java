package org.minutebook.corpus.linked;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// A minute, in all the papers that print it, and what leads to it and from it.
///
/// @param id the id of its first printing, in the order of `printings`
/// @param meeting the meeting's id
/// @param number as printed; empty where there is none
/// @param title as its first printing gives it
/// @param printings every place where it is printed: minutes before packs, packs before the rest
/// @param agendaItems ids of the agenda items that it was taken under, one for each paper that lists them
/// @param refersTo ids of the minutes and meetings that it refers to
/// @param referredToBy ids of the later minutes that refer to it
public record MinuteThread(String id, String meeting, Optional<String> number, String title,
        List<Printing> printings, List<String> agendaItems, List<String> refersTo, List<String> referredToBy)
        implements
            Linked {

    public MinuteThread {
        printings = List.copyOf(printings);
        agendaItems = List.copyOf(agendaItems);
        refersTo = List.copyOf(refersTo);
        referredToBy = List.copyOf(referredToBy);
    }

    /// One printing of a minute.
    ///
    /// @param minute the id of the minute's record in that paper
    /// @param version the paper's own count of its versions
    /// @param standing whether these words are the draft, the approved or the amended ones
    /// @param differences what differs from the first printing; empty where the words are the same
    public record Printing(String minute, DocumentId document, int version, Standing standing,
            List<Difference> differences) {
        public Printing {
            differences = List.copyOf(differences);
        }
    }

    /// What a printing is.
    public enum Standing {
        DRAFT, APPROVED, AMENDED, UNKNOWN
    }

    /// A stretch of words in which two printings differ, blanks and line ends apart.
    ///
    /// @param here the stretch in this printing; empty-handed (start = end) where words are missing
    /// @param first the stretch in the first printing
    /// @param text the words here
    /// @param firstText the words there
    public record Difference(Span here, Span first, String text, String firstText) {}
}
