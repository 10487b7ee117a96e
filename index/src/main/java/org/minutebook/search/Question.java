package org.minutebook.search;

import java.util.List;

/// What was typed into the search box, understood.
///
/// Words must all be found, in any of their forms; `"these words"` just so and together; `-word` not at all; `a OR b`
/// one of them; `word*` any word that starts so; `a near b` and `a NEAR/5 b` close together, in either order; brackets
/// group. `officer:ash`, `year:2007-2009` and their like look in one place only. A code or a reference is found however
/// it is spaced. Whatever cannot be understood so is taken as plain words.
///
/// @param clause what a passage must fulfil
/// @param looser what to try in turn if nothing at all fulfils `clause`: most of the words, then some; what stands in
///        quotes, codes and names with a colon are never let go before the words. Empty if there is nothing to loosen
/// @param run the terms of the plain words, in order, if there are several: passages where they stand together answer best
/// @param exact the codes, references and quoted phrases that were asked for: passages that have them answer best
/// @param typed the words that may have been misspelt
/// @param notes what its reader should know of how it was understood
public record Question(Clause clause, List<Clause> looser, List<String> run, List<Clause> exact, List<Typed> typed,
        List<String> notes) {

    /// How many characters and words are looked at; more are passed over, and a note says so.
    public static final int LONGEST = 2_000;
    public static final int MOST_WORDS = 64;

    public Question {
        looser = List.copyOf(looser);
        run = List.copyOf(run);
        exact = List.copyOf(exact);
        typed = List.copyOf(typed);
        notes = List.copyOf(notes);
    }

    /// A word that was typed.
    ///
    /// @param zone where it is looked for; [Zone#TEXT] for plain words, though they are looked for in others too
    /// @param word its exact term
    /// @param stem its stem; the exact term again where only that will do
    /// @param start where it starts in what was typed
    public record Typed(Zone zone, String word, String stem, int start, int end) {}

    /// Understands any text at all; blank text asks for everything.
    public static Question of(String typed) {
        return of(typed, Thesaurus.NONE);
    }

    /// Understands any text at all, words as this thesaurus has them.
    public static Question of(String typed, Thesaurus thesaurus) {
        return new QuestionParser(typed, thesaurus).question();
    }
}
