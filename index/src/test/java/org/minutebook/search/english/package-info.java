@NullMarked
package org.minutebook.search.english;

import org.jspecify.annotations.NullMarked;
