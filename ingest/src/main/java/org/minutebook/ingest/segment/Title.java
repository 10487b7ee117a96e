package org.minutebook.ingest.segment;

/// A title's place in the paper's text: half-open, empty where an item has none.
///
/// @param body where what follows the title starts
/// @param next the index of the first line that is not the title's
record Title(int start, int end, int body, int next) {}
