/// How well search answers: what readers want to know and which pages tell them, judged by hand, and what is measured by
/// that, beside a peer that searches the same pages.
@NullMarked
package org.minutebook.bench.relevance;

import org.jspecify.annotations.NullMarked;
