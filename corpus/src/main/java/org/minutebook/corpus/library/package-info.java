/// The library on disk: the papers' bytes, the records read from them, and the ledger of what was tried. The records
/// are the truth; whatever else is built from them can be thrown away. Jackson is used here and nowhere else.
@NullMarked
package org.minutebook.corpus.library;

import org.jspecify.annotations.NullMarked;
