/// The domain of council meeting papers as immutable values: a paper with its one fixed text, the passages in it
/// ([Span]), and what was found there ([Finding]). Use it from every other module; it knows none of them.
@NullMarked
package org.minutebook.corpus;

import org.jspecify.annotations.NullMarked;
