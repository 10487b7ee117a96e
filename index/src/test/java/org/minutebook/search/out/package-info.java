/// Hits as files, read back.
@NullMarked
package org.minutebook.search.out;

import org.jspecify.annotations.NullMarked;
