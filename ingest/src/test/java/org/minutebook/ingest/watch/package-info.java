/// Watching folders, look by look.
@NullMarked
package org.minutebook.ingest.watch;

import org.jspecify.annotations.NullMarked;
