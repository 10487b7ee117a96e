/// The search page: a small web site over one library and one search engine, rendered on the server, that works without
/// JavaScript. [org.minutebook.ui.SearchSite] starts it; each kind of page is a `…Page` record that a template shows.
@NullMarked
package org.minutebook.ui;

import org.jspecify.annotations.NullMarked;
