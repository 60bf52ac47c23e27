package dk.samspil.survey;

/// What is said of those who answer an item positively, where the share of them is told: "87 % are satisfied". Which
/// answers are positive follows from the scale, not from the word.
public enum ShareWord {
    SATISFIED,
    AGREEING,
    POSITIVE
}
