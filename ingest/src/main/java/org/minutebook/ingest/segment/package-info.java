/// Finds the parts of a paper: agenda front sheets, minutes and their items, reports. Works on the text and its blocks
/// alone, and says only where things stand; what they mean is for the rules that extract.
@NullMarked
package org.minutebook.ingest.segment;

import org.jspecify.annotations.NullMarked;
