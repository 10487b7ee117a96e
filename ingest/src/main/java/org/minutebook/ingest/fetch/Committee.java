package org.minutebook.ingest.fetch;

/// A body, as the council's site names it.
///
/// @param id the site's number for it
public record Committee(String id, String title) {}
