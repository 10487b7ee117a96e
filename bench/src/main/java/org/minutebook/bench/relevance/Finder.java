package org.minutebook.bench.relevance;

import java.util.List;

/// Anything that can be asked, and gives places.
interface Finder {

    /// The best hits, in order. A hit is the place that it leads to, then the other places that it names; never empty.
    List<List<Place>> best(String words, int most);
}
