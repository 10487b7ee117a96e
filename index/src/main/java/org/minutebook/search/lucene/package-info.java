/// The search engine on Lucene: one index folder on this machine. Lucene is used here and nowhere else.
@NullMarked
package org.minutebook.search.lucene;

import org.jspecify.annotations.NullMarked;
