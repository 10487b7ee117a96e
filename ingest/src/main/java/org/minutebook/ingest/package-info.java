/// From a file to a filing: [org.minutebook.ingest.Ingest] reads one paper, segments it and extracts its records. Use it
/// where a paper has to be understood; everything it needs to know of councils is in the packages below it.
@NullMarked
package org.minutebook.ingest;

import org.jspecify.annotations.NullMarked;
