/// What tables say of performance beside figures: why clinics were called and what came of them, what officers say of
/// indicators. A table is known by what its headers mean, in the many words that councils use.
@NullMarked
package org.minutebook.ingest.extract.performance;

import org.jspecify.annotations.NullMarked;
