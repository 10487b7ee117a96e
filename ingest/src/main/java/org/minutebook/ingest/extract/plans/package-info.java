/// What tables and lines of a paper promise: action plans, action logs, actions of minutes, and summaries of how many are
/// done. A table is known by what its headers mean, in the many words that councils use, never by its looks.
@NullMarked
package org.minutebook.ingest.extract.plans;

import org.jspecify.annotations.NullMarked;
