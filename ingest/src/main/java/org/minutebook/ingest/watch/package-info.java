/// Folders that papers come to, looked at again and again: which files are there whole and new, and which are gone.
/// Knows nothing of reading them.
@NullMarked
package org.minutebook.ingest.watch;

import org.jspecify.annotations.NullMarked;
