/// Tests of the rules for plans: tables and lines in, actions and summaries out.
@NullMarked
package org.minutebook.ingest.extract.plans;

import org.jspecify.annotations.NullMarked;
