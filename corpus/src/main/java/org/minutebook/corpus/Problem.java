package org.minutebook.corpus;

import java.util.OptionalInt;

/// Something about a paper that could not be read or is not as it should be, in words for its reader.
///
/// @param what the problem's short name, e.g. `encrypted`, `no_text`, `text_cut_short`, `broken_font`
/// @param why what was seen, and what to do about it
/// @param page the page of the file that it concerns; empty where it concerns the whole paper
public record Problem(String what, String why, OptionalInt page) {

    public static Problem of(String what, String why) {
        return new Problem(what, why, OptionalInt.empty());
    }

    public static Problem onPage(int page, String what, String why) {
        return new Problem(what, why, OptionalInt.of(page));
    }
}
