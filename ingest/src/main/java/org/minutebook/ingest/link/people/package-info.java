/// Ties the names of one surname to people. [org.minutebook.ingest.link.people.PeopleLinker] is the door; it reads
/// mentions off the papers' findings, takes those of one printed name together, then names that may be one person's,
/// and never two who stand side by side in one list.
@NullMarked
package org.minutebook.ingest.link.people;

import org.jspecify.annotations.NullMarked;
