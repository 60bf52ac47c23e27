package dk.samspil.organisation.validation;

import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.StaffMember;
import java.util.List;
import java.util.Optional;

/// The list of one unit as its leader sees it.
///
/// @param lines those who are there, by name
/// @param added those whom the leader has added
public record UnitList(Unit unit, ListState state, List<Line> lines, List<Proposal> added) {
    /// One person on the list.
    ///
    /// @param inclusion what the rule says, without the proposal
    /// @param otherUnit the name of another unit in which the same person works, where there is one
    public record Line(
            StaffMember member, Inclusion inclusion, Optional<Proposal> proposal, Optional<String> otherUnit) {
        /// Whether the person will be asked in this unit.
        public boolean isInvited() {
            return proposal.map(Proposal::kind)
                    .filter(kind -> kind != ProposalKind.CONTACT)
                    .map(kind -> !kind.leavesOut())
                    .orElse(inclusion.isInvited());
        }
    }

    public UnitList {
        lines = List.copyOf(lines);
        added = List.copyOf(added);
    }

    /// How many corrections there are.
    public int corrections() {
        return added.size()
                + (int) lines.stream()
                        .filter(line -> line.proposal().isPresent())
                        .count();
    }

    /// How many will be asked.
    public int invited() {
        return added.size() + (int) lines.stream().filter(Line::isInvited).count();
    }
}
