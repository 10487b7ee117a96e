package org.minutebook.corpus;

/// A short form that a paper explains: "Comprehensive Area Assessment (CAA)". The evidence holds both.
///
/// @param shortForm as printed: `CAA`
/// @param meaning the words it stands for, as printed
public record Abbreviation(String shortForm, String meaning, Evidence evidence) implements Finding {}
