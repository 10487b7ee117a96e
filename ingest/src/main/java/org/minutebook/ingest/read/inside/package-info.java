/// Papers inside of other files: archives, mails, and PDFs with attachments. Says what parts a file has and gives their
/// bytes, within bounds that no file can talk it out of.
@NullMarked
package org.minutebook.ingest.read.inside;

import org.jspecify.annotations.NullMarked;
