package dk.samspil.collection.respond.web;

/// Somebody comes again with answers that are not sent.
///
/// @param lead HTML
/// @param by HTML: until when to answer
/// @param left how long the rest takes
/// @param next the page to go on with
/// @param anchor the question to go on with, such as `#q7`; empty on the last pages
public record WelcomeBackPage(
        SvarFrame frame,
        SheetFields fields,
        String lead,
        int answered,
        int all,
        String answeredText,
        String left,
        String by,
        String next,
        String anchor) {}
