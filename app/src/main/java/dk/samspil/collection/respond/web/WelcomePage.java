package dk.samspil.collection.respond.web;

import java.util.List;

/// Who can see what, before the first question.
///
/// @param lead HTML
/// @param promise who cannot see the answers; less where the operator has the key
/// @param rungs where answers are shown, from one's own up
/// @param attributes what else answers are counted by, in a sentence
/// @param facts HTML: how the promise is kept
/// @param movable whether another team may still be chosen
public record WelcomePage(
        SvarFrame frame,
        String pass,
        String lead,
        String promise,
        String threshold,
        List<Rung> rungs,
        String attributes,
        List<String> facts,
        boolean movable,
        List<LanguageLink> languages) {
    public WelcomePage {
        rungs = List.copyOf(rungs);
        facts = List.copyOf(facts);
        languages = List.copyOf(languages);
    }

    /// One level at which answers are counted.
    ///
    /// @param style the class of the rung: `sealed`, `no` where nothing is shown, or empty
    /// @param note may be empty
    public record Rung(String style, String name, String note) {}
}
