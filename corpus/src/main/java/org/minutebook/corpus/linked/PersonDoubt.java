package org.minutebook.corpus.linked;

/// Two persons who may be one. They are kept apart until a reader says that they are one (a correction).
///
/// @param person a [Person#id]
/// @param other another's
/// @param why what speaks for it, and what is not known
public record PersonDoubt(String person, String other, String why) implements Linked {}
