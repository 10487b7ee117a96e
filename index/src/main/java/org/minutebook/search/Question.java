package org.minutebook.search;

import java.util.List;
import java.util.Optional;

/// What was typed into the search box, understood.
///
/// Words must all be found, in any of their forms; `"these words"` just so and together; `-word` not at all; `a OR b`
/// one of them; `word*` any word that starts so; brackets group. `officer:`, `councillor:`, `body:`, `council:`,
/// `title:`, `document:`, `indicator:`, `outcome:`, `minute:`, `kind:`, `year:2007-2009`, `after:` (from that day on) and
/// `before:` (earlier than that day) look in one place only. Whatever cannot be understood so is taken as plain words.
///
/// @param clause what a passage must fulfil
/// @param loosened what to try if nothing fulfils `clause`: some of the words in place of all; empty if there is nothing
///        to loosen
/// @param run the terms of the plain words, in order, if there are several: passages where they stand together answer best
/// @param notes what its reader should know of how it was understood
public record Question(Clause clause, Optional<Clause> loosened, List<String> run, List<String> notes) {

    /// How many characters and words are looked at; more are passed over, and a note says so.
    public static final int LONGEST = 2_000;
    public static final int MOST_WORDS = 64;

    public Question {
        run = List.copyOf(run);
        notes = List.copyOf(notes);
    }

    /// Understands any text at all; blank text asks for everything.
    public static Question of(String typed) {
        return new QuestionParser(typed).question();
    }
}
