/// Ties filings together: one meeting told of by many papers, people with their posts, references that lead somewhere,
/// promises that are followed. [org.minutebook.ingest.link.Linking] does it for a library, for all papers or for those
/// that changed; a [org.minutebook.ingest.link.Linker] is a pure function of the papers of one group.
@NullMarked
package org.minutebook.ingest.link;

import org.jspecify.annotations.NullMarked;
