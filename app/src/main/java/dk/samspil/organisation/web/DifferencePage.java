package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What an import would change, before it is accepted.
///
/// @param figures the four large numbers with their words
/// @param branches the branches of the tree in which something changes
/// @param unchanged what is said where no branch does
/// @param comparison what the changes mean for last year's figures, unit by unit
/// @param reasons how many are not invited, for each reason
/// @param notStored what is not taken from the files
/// @param notes what is good to know about the files
/// @param open how many matters must be looked at first, in words; empty where none
/// @param openLink the words on the button that leads there
/// @param decided whether some matters are decided already
public record DifferencePage(
        PageFrame frame,
        FormToken token,
        StaffSteps steps,
        String title,
        String lead,
        List<Figure> figures,
        List<Branch> branches,
        String unchanged,
        String people,
        String roles,
        List<String> comparison,
        String why,
        String rule,
        List<Figure> reasons,
        List<String> notStored,
        List<String> notes,
        String open,
        String openLink,
        boolean decided,
        Messages words) {
    /// A number and what it counts.
    public record Figure(String number, String text) {}

    /// A unit with something new about it, or below it.
    ///
    /// @param mark what is new, in words; empty where only something below is
    /// @param kind the mark's shape: `new`, `gone` or `moved`
    /// @param detail how many work there; may be empty
    public record Branch(String name, String mark, String kind, String detail, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    public DifferencePage {
        figures = List.copyOf(figures);
        branches = List.copyOf(branches);
        comparison = List.copyOf(comparison);
        reasons = List.copyOf(reasons);
        notStored = List.copyOf(notStored);
        notes = List.copyOf(notes);
    }
}
