package dk.samspil.collection.letter.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// HR's page about letters, posters and the shared tablet.
///
/// @param address of this page
/// @param plan address of the round
/// @param notice what came of what was just done; null when nothing was
/// @param progress how far a file that is being written is; null when none is
/// @param printing the letters; null where there are none to print, as the lead says
/// @param posterUnits the units that can have a poster with their name
/// @param answerAddress where one answers
/// @param addressIsSet whether the municipality has said under which address it is reached
public record LetterPage(
        PageFrame frame,
        FormToken token,
        String address,
        String plan,
        String round,
        String title,
        String lead,
        @Nullable String notice,
        @Nullable Bar progress,
        @Nullable Printing printing,
        List<Choice> posterUnits,
        String answerAddress,
        boolean addressIsSet,
        Messages words) {
    public LetterPage {
        posterUnits = List.copyOf(posterUnits);
    }

    /// How far a file is.
    public record Bar(int done, int all, String text) {}

    /// What is printed.
    ///
    /// @param audience whom it is for, as in addresses
    /// @param units those with letters, and how many
    public record Printing(String audience, List<Group> groups, List<Choice> units) {
        public Printing {
            groups = List.copyOf(groups);
            units = List.copyOf(units);
        }
    }

    /// One of the groups that may get letters.
    public record Group(String code, String text, boolean chosen) {}

    /// One of the units.
    public record Choice(String id, String text) {}
}
