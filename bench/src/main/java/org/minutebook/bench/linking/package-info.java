/// How long linking takes, and how much memory, on a library of invented filings of any size.
@NullMarked
package org.minutebook.bench.linking;

import org.jspecify.annotations.NullMarked;
