/// Tests of the scoring, and the scores on the sample council's papers, which may not fall.
@NullMarked
package org.minutebook.bench.relevance;

import org.jspecify.annotations.NullMarked;
