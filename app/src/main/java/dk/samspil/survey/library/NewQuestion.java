package dk.samspil.survey.library;

import dk.samspil.shared.UnitId;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import java.util.Optional;
import java.util.Set;

/// A question that is to be asked besides the core.
///
/// @param text in the language the questionnaire was written in
/// @param theme the page it belongs to, or the heading of a new theme
/// @param inWords whether it is answered in one's own words
/// @param decision who decided that it is asked
public record NewQuestion(
        String text,
        Theme theme,
        boolean inWords,
        boolean reversed,
        Optional<Target> target,
        Set<Tag> tags,
        Decision decision) {
    /// Where the question is asked.
    public sealed interface Theme {
        /// A page that is there already.
        record Existing(String page) implements Theme {}

        /// A page of its own, after the others.
        ///
        /// @param department who is asked, with everybody below; empty where everybody is
        record New(String heading, Optional<UnitId> department) implements Theme {}
    }

    public NewQuestion {
        text = text.strip();
        tags = Set.copyOf(tags);
    }
}
