/// The rules that make records out of segments: who attended, what was resolved, who moved it, which officer spoke,
/// what is referred to. Each rule owns one form of wording, and names the paper that forced it.
@NullMarked
package org.minutebook.ingest.extract;

import org.jspecify.annotations.NullMarked;
