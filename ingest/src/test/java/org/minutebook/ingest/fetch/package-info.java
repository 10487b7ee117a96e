/// Fetching from a site that the tests serve on this machine.
@NullMarked
package org.minutebook.ingest.fetch;

import org.jspecify.annotations.NullMarked;
