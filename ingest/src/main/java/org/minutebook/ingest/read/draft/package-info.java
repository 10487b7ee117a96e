/// A paper while its text is being written: [org.minutebook.ingest.read.draft.Draft] lays down blocks, tables and pages
/// in one text. Every format's reader writes to it, so that the rules for line ends and blank lines stand in one place.
@NullMarked
package org.minutebook.ingest.read.draft;

import org.jspecify.annotations.NullMarked;
