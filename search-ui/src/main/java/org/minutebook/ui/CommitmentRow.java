package org.minutebook.ui;

import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.linked.Commitment;

/// Something that a resolution promises, as pages show it.
///
/// @param fulfilled the minute that kept it
public record CommitmentRow(Commitment commitment, Optional<Step> fulfilled) {

    private static final int BRIEF = 110;

    /// The address of its sentence in the paper.
    public String source() {
        return Links.passage(commitment.evidence().span(), OptionalInt.empty());
    }

    /// Its first words.
    public String brief() {
        String words = commitment.text().replaceAll("\\s+", " ");
        int cut = words.length() <= BRIEF ? words.length() : Math.max(words.lastIndexOf(' ', BRIEF), BRIEF / 2);
        return words.substring(0, cut) + (cut < words.length() ? "…" : "");
    }

    /// What became of it, in a word.
    public String state() {
        return Words.capital(Words.of(commitment.state()));
    }

    /// The style of the state's tag.
    public String tag() {
        return switch (commitment.state()) {
            case OVERDUE -> "govuk-tag--red";
            case OPEN -> "govuk-tag--blue";
            case KEPT -> "govuk-tag--green";
            case UNKNOWN -> "govuk-tag--grey";
        };
    }

    /// The day by which it is due; as printed where no day can be worked out; empty where the paper sets none.
    public Optional<String> due() {
        return commitment.due().map(Words::day).or(commitment::dueAsWritten);
    }

    /// How the day was worked out.
    public Optional<String> worked() {
        return commitment.due().flatMap(d -> commitment.dueWhy());
    }
}
