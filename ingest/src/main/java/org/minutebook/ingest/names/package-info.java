/// Names of people in prose that the rules left open, proposed by Stanford CoreNLP. CoreNLP is used here and nowhere
/// else; its models are loaded on first use and shared by all threads.
@NullMarked
package org.minutebook.ingest.names;

import org.jspecify.annotations.NullMarked;
