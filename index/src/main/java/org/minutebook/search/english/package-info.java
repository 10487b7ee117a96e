/// What is English: the list of words by which a misspelt word is told from one that the papers merely do not have.
@NullMarked
package org.minutebook.search.english;

import org.jspecify.annotations.NullMarked;
