/// Texts in, short forms out.
@NullMarked
package org.minutebook.ingest.extract.acronyms;

import org.jspecify.annotations.NullMarked;
