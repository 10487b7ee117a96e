/// Tests of the segments of papers: text block in, parts out.
@NullMarked
package org.minutebook.ingest.segment;

import org.jspecify.annotations.NullMarked;
