package dk.samspil.ui;

/// What a page says about how long the visitor stays signed in, and the script's words for it.
///
/// @param sentence for everybody, with the time
/// @param secondsLeft from when the page was made
/// @param warning what is said two minutes before
/// @param stay the words of the button that makes it longer; empty when nothing can
/// @param stayed what is said when it has been made longer
/// @param over what is said when the time is over
public record SessionNotice(
        String sentence, long secondsLeft, String warning, String stay, String stayed, String over) {}
