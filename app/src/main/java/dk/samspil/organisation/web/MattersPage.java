package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What must be looked at before an import is accepted, each with a proposal, and what is settled.
public record MattersPage(
        PageFrame frame,
        FormToken token,
        StaffSteps steps,
        String title,
        String lead,
        List<Card> open,
        String doneHeading,
        List<Card> done,
        boolean hasProblems,
        Messages words) {
    /// One matter.
    ///
    /// @param number names it on the page
    /// @param text the proposal, or what was decided
    /// @param show the words over the list of places; empty where the heading says it all
    /// @param more what is said where not all places are listed; may be empty
    public record Card(
            String key, String number, String heading, String text, String show, List<String> cases, String more) {
        public Card {
            cases = List.copyOf(cases);
        }
    }

    public MattersPage {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }
}
