/// Measures how papers are read: what a pack takes by its pages.
@NullMarked
package org.minutebook.bench.batches;

import org.jspecify.annotations.NullMarked;
