package org.minutebook.corpus;

import java.util.Optional;

/// One page of a paper's file, as a slice of its text.
///
/// @param number the page's place in the file, from 1
/// @param printed the number that the page itself bears, where one was found
/// @param start where the page's text starts
/// @param end where it ends; running headers and footers stand after the last page (see [Paper])
public record Page(int number, Optional<String> printed, int start, int end) {}
