package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What has changed since the last list was frozen, and what it means for the invitations.
public record LatePage(PageFrame frame, FormToken token, String lead, List<Group> groups, Messages words) {
    /// Changes that mean the same.
    ///
    /// @param meaning what happens with their invitation
    /// @param invitable whether they can be asked after all
    /// @param more what is said where not all are listed; may be empty
    public record Group(String heading, String meaning, boolean invitable, List<Line> lines, String more) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// One person.
    public record Line(String job, String text) {}

    public LatePage {
        groups = List.copyOf(groups);
    }
}
