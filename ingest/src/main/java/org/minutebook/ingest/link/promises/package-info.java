/// What a resolution promises, by its wording: who is to do it, and by when. Pure rules on text; the days themselves are
/// worked out where the meetings are known.
@NullMarked
package org.minutebook.ingest.link.promises;

import org.jspecify.annotations.NullMarked;
