package org.minutebook.corpus.linked;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// Where one record of one paper leads.
public sealed interface Tie extends Linked {

    /// The paper whose record is tied.
    DocumentId document();

    /// Why it was tied, or why not, in words for a reader.
    String why();

    /// A paper's meeting is a meeting that has another id, because the paper calls the body or the council otherwise or
    /// not at all; or a report that was published by itself, and the paper with it, belongs to a meeting.
    ///
    /// @param meeting the id that the paper's records bear; the report's where they bear none
    /// @param of the id of the meeting it is
    record OfMeeting(DocumentId document, String meeting, String of, String why) implements Tie {}

    /// A cross-reference leads to a minute or meeting, or to none that is here.
    ///
    /// @param span where the cross-reference stands
    /// @param resolved the id of the minute (as [MinuteThread#id]) or meeting that is meant; empty where that is open
    /// @param candidates ids that may be meant, where it is open
    record OfReference(Span span, Optional<String> toMinute, Optional<String> resolved, List<String> candidates,
            String why) implements Tie {
        public OfReference {
            candidates = List.copyOf(candidates);
        }

        @Override
        public DocumentId document() {
            return span.document();
        }
    }

    /// A name in a paper is a person's.
    ///
    /// @param span where the attendance or appearance stands
    /// @param name as that record gives it
    /// @param person the [Person#id]
    /// @param fullName the [Person#name]
    record OfName(Span span, String name, String person, String fullName, String why) implements Tie {
        @Override
        public DocumentId document() {
            return span.document();
        }
    }

    /// A minute of a paper is a printing of a minute that may stand in other papers too.
    ///
    /// @param minute the id of the minute's record in the paper
    /// @param thread the [MinuteThread#id]
    /// @param standing whether the words here are the draft, the approved or the amended ones
    record OfPrinting(DocumentId document, String minute, String thread, MinuteThread.Standing standing, String why)
            implements
                Tie {}

    /// A resolution of a paper promises something.
    ///
    /// @param resolution the id of the resolution's record in the paper
    /// @param commitment the [Commitment#id]
    /// @param state what became of it
    record OfPromise(DocumentId document, String resolution, String commitment, Commitment.State state, String why)
            implements
                Tie {}

    /// What a meeting did with a report's recommendation.
    ///
    /// @param span where the recommendation stands
    /// @param answer what came of it
    /// @param resolution the id of the resolution that took it, changed it or turned it down
    record OfRecommendation(Span span, Answer answer, Optional<String> resolution, String why) implements Tie {

        /// What can come of a recommendation.
        public enum Answer {
            ACCEPTED, AMENDED, REJECTED, DEFERRED,
            /// The minutes of the meeting are here, and say nothing of it.
            UNANSWERED,
            /// The minutes of the meeting are not here.
            UNKNOWN
        }

        @Override
        public DocumentId document() {
            return span.document();
        }
    }
}
