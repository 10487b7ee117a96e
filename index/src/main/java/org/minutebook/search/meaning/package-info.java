/// What texts mean, as directions that lie close together where texts mean much the same. [E5Small] makes them with a model
/// that comes in a library; nothing is fetched, and no type of that library leaves this package.
@NullMarked
package org.minutebook.search.meaning;

import org.jspecify.annotations.NullMarked;
