/// From bytes to a [org.minutebook.corpus.Paper]: detects what a file is, and brings every format to one text with
/// pages, blocks and tables. Tika and PDFBox are used here and nowhere else.
@NullMarked
package org.minutebook.ingest.read;

import org.jspecify.annotations.NullMarked;
