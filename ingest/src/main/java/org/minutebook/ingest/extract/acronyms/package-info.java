/// Finds short forms that a paper explains itself. A short form counts only where its letters fit the words beside it,
/// so that neither a nickname in brackets nor a person's initials are taken for one.
@NullMarked
package org.minutebook.ingest.extract.acronyms;

import org.jspecify.annotations.NullMarked;
