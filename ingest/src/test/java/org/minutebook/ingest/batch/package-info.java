@NullMarked
package org.minutebook.ingest.batch;

import org.jspecify.annotations.NullMarked;
