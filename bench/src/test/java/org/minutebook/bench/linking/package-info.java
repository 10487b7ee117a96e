/// Linking the sample council's papers in any order.
@NullMarked
package org.minutebook.bench.linking;

import org.jspecify.annotations.NullMarked;
