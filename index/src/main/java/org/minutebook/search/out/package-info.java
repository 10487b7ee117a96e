/// A search's hits as files: JSON, JSON Lines, CSV and Atom. Take [org.minutebook.search.out.HitFile] to write all hits of
/// a query as they are found, [org.minutebook.search.out.HitFeed] for a feed.
@NullMarked
package org.minutebook.search.out;

import org.jspecify.annotations.NullMarked;
