/// What only many papers together say: one meeting told of by several papers, one person under several names, the
/// minute that a reference means, what became of a promise. All of it is worked out anew from the filings at any time;
/// every record names the passages it comes from and says why it was made.
@NullMarked
package org.minutebook.corpus.linked;

import org.jspecify.annotations.NullMarked;
