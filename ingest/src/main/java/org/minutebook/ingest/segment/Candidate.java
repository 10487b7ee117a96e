package org.minutebook.ingest.segment;

/// A line that a number heads, and that may be the heading of an item.
///
/// @param first the index of the line with which the heading would start
/// @param titleLine the index of the line on which its title would stand
/// @param titleStart where the title would start
/// @param quality how much it looks like a heading; below zero it does not
record Candidate(Numbered numbered, int first, int titleLine, int titleStart, double quality) {}
