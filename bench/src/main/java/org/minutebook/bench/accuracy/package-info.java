/// How right the records of a paper are: what a paper is known to hold, the rules by which a record counts as right,
/// and the figures that come of it.
@NullMarked
package org.minutebook.bench.accuracy;

import org.jspecify.annotations.NullMarked;
