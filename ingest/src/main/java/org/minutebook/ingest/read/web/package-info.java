/// Web pages to text: the paper's own words, without the site's navigation, banners and download links.
@NullMarked
package org.minutebook.ingest.read.web;

import org.jspecify.annotations.NullMarked;
