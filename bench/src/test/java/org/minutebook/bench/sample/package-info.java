/// Tests of the sample council's papers.
@NullMarked
package org.minutebook.bench.sample;

import org.jspecify.annotations.NullMarked;
