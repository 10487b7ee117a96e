@NullMarked
package org.minutebook.corpus.library;

import org.jspecify.annotations.NullMarked;
