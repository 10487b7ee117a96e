/// Plain text, and the text that converters leave behind: the characters as they are, with lists, headings and
/// tables marked out.
@NullMarked
package org.minutebook.ingest.read.plain;

import org.jspecify.annotations.NullMarked;
