package org.minutebook.corpus;

import java.util.Optional;
import java.util.OptionalInt;

/// One page of a paper's file, as a slice of its text.
///
/// @param number the page's place in the file, from 1
/// @param printed the number that the page itself bears, where one was found
/// @param start where the page's text starts
/// @param end where it ends; running headers and footers stand after the last page (see [Paper])
/// @param confidence how sure text recognition is of the page's words on the whole, in per cent from 0 to 100; empty
/// where the file itself says what is on the page
public record Page(int number, Optional<String> printed, int start, int end, OptionalInt confidence) {

    /// A page whose words the file itself holds.
    public Page(int number, Optional<String> printed, int start, int end) {
        this(number, printed, start, end, OptionalInt.empty());
    }
}
