@NullMarked
package org.minutebook.search.lucene;

import org.jspecify.annotations.NullMarked;
