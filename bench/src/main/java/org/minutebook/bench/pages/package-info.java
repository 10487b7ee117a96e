/// How soon the pages of a running site begin to arrive. Reads nothing but what the site answers, so that any site can be
/// measured, whatever library it serves.
@NullMarked
package org.minutebook.bench.pages;

import org.jspecify.annotations.NullMarked;
