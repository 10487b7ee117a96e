@NullMarked
package org.minutebook.ingest.extract.performance;

import org.jspecify.annotations.NullMarked;
