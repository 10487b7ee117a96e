/// PDF to text from the page's geometry: where each glyph and each drawn line stands, lines, columns, tables, notes in
/// the margin, paragraphs, and what runs over the pages. PDFBox is used here and nowhere else.
@NullMarked
package org.minutebook.ingest.read.pdf;

import org.jspecify.annotations.NullMarked;
