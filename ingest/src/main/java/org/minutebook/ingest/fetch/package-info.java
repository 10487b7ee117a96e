/// Papers from a council's own site: asks the web service of its meeting software, or reads that software's pages, and
/// brings what was published into a folder, politely and so that a stop at any instant loses nothing. What the service
/// itself says of a meeting is kept beside the papers. Reading the papers is the batch's work.
@NullMarked
package org.minutebook.ingest.fetch;

import org.jspecify.annotations.NullMarked;
