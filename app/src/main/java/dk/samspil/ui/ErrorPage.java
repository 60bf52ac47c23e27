package dk.samspil.ui;

/// The page that says something went wrong: what happened, what it means for the reader, what to do now.
///
/// @param reference the number under which the failure stands in the server's log
public record ErrorPage(PageFrame frame, String happened, String meaning, String todo, String reference) {}
