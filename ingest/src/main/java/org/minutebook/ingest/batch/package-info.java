/// Many papers: finds files in folders, reads them side by side, files them in a library and says what came of each.
@NullMarked
package org.minutebook.ingest.batch;

import org.jspecify.annotations.NullMarked;
