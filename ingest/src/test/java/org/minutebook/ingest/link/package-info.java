/// What many papers add up to.
@NullMarked
package org.minutebook.ingest.link;

import org.jspecify.annotations.NullMarked;
