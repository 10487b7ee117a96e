/// The site as its readers meet it: over HTTP, and in a browser without JavaScript. The library is invented and small,
/// with every oddity that the pages must bear.
@NullMarked
package org.minutebook.ui;

import org.jspecify.annotations.NullMarked;
