package dk.samspil.disclosure.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// The units that are too small for a report of their own, and the reports that some of them could share.
///
/// @param organisation which picture of the organisation is meant; goes back with a decision
/// @param notice what came of the decision just taken
/// @param done whether the notice says that it is written down
/// @param released whether the figures are out, and nothing is decided any more
/// @param summary how many reports there are without and with the proposals
/// @param small in the organisation's own order
public record PoolingPage(
        PageFrame frame,
        FormToken token,
        String organisation,
        Optional<String> notice,
        boolean done,
        boolean released,
        String lead,
        String summary,
        List<Small> small,
        List<Group> groups,
        Messages words) {
    public PoolingPage {
        small = List.copyOf(small);
        groups = List.copyOf(groups);
    }

    /// A unit with too few answers.
    ///
    /// @param within the name of the unit above; empty for the organisation itself
    public record Small(String name, String within) {}

    /// Units that share a report, or could.
    ///
    /// @param id names the group on the page
    /// @param heading the group, by number and by the unit above
    /// @param note what is to be known before deciding; may be empty
    /// @param sharing whether they share a report, or will
    /// @param decision what was decided, and what came of it, in words; empty where nothing was
    /// @param report the address of the joint report, once it is published
    /// @param accepting whether it can be accepted
    /// @param declining whether it can be declined, or an acceptance taken back
    /// @param decline the words on the button for that
    public record Group(
            String id,
            String heading,
            List<Member> members,
            String note,
            boolean sharing,
            String decision,
            Optional<String> report,
            boolean accepting,
            boolean declining,
            String decline) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /// A unit of a group.
    public record Member(String id, String name) {}
}
