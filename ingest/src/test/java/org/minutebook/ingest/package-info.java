/// Reading as a whole.
@NullMarked
package org.minutebook.ingest;

import org.jspecify.annotations.NullMarked;
