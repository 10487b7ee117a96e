@NullMarked
package org.minutebook.search.meaning;

import org.jspecify.annotations.NullMarked;
