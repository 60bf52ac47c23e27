package dk.samspil.report;

/// What a theme is about, in plain words.
///
/// @param theme its name
/// @param what what it is
/// @param moves what often goes together with it; not what caused a number
/// @param can what one can do
public record Explanation(String theme, String what, String moves, String can) {}
