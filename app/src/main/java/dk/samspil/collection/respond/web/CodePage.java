package dk.samspil.collection.respond.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the code is typed.
///
/// @param typed what was typed last time; empty the first time
/// @param problem what is wrong with it; null the first time
/// @param noCode what somebody without a code does
public record CodePage(
        SvarFrame frame, String typed, @Nullable Problem problem, String noCode, List<LanguageLink> languages) {
    /// What is wrong with the code that was typed.
    ///
    /// @param signs whether to say which signs a code has
    public record Problem(String heading, String link, String text, boolean signs) {}

    public CodePage {
        languages = List.copyOf(languages);
    }
}
