/// What a meeting decided and who moved it: [org.minutebook.ingest.extract.decisions.ResolutionRules] finds decisions
/// in all the forms that councils write them in, [org.minutebook.ingest.extract.decisions.MotionRules] motions and
/// votes. Both read one minute at a time, by its paragraphs.
@NullMarked
package org.minutebook.ingest.extract.decisions;

import org.jspecify.annotations.NullMarked;
