/// Text recognition: from the picture of a page to words with their boxes, by Tesseract through Tika, and to the lines
/// that are ruled on it. Needs Tesseract on the machine; says so where it is missing.
@NullMarked
package org.minutebook.ingest.read.ocr;

import org.jspecify.annotations.NullMarked;
