package org.minutebook.ui;

/// A place in the library to go on to.
///
/// @param label what it is called
public record Step(String label, String address) {}
