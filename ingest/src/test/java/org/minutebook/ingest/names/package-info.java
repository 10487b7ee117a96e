/// Tests of the finding of names in prose.
@NullMarked
package org.minutebook.ingest.names;

import org.jspecify.annotations.NullMarked;
