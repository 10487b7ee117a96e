package org.minutebook.ingest.fetch;

import java.nio.file.Path;
import java.util.OptionalInt;

/// Where a council's site says one thing of a meeting and a paper of that meeting another. Neither is changed.
///
/// @param meeting in words
/// @param about what they differ in: `date`, `body`, or the attendance of somebody
/// @param site what the site says
/// @param paper what the paper says
/// @param file the paper
/// @param page where it says so; empty where the paper has no pages, or says nothing
public record Difference(String meeting, String about, String site, String paper, Path file, OptionalInt page) {}
