/// What can be asked of a library, and what comes back: [org.minutebook.search.Query] in,
/// [org.minutebook.search.Results] out, by any [org.minutebook.search.SearchEngine]. The plain scan here is the oracle
/// that other engines are tested against.
@NullMarked
package org.minutebook.search;

import org.jspecify.annotations.NullMarked;
