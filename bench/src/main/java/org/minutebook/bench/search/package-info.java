/// Measures search on an index of invented papers. What it said stands in `docs/measured`.
@NullMarked
package org.minutebook.bench.search;

import org.jspecify.annotations.NullMarked;
