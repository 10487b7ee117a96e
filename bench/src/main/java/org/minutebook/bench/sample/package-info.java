/// Makes the papers of the sample council, which does not exist, from a story: text resources that say who met when,
/// what was reported and what was decided. The story is also the source of what the papers are known to hold.
///
///     Story story = StoryReader.own();
///     List<MadePaper> papers = new PaperMaker(story).all();
@NullMarked
package org.minutebook.bench.sample;

import org.jspecify.annotations.NullMarked;
