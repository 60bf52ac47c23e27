package dk.samspil.organisation.validation;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What corrections make of the jobs they are about.
final class ProposedChanges {
    private final Map<String, StaffMember> staff = new HashMap<>();
    private final List<Proposal> proposals;
    private final OrganisationTree tree;

    ProposedChanges(List<StaffMember> staff, List<Proposal> proposals, OrganisationTree tree) {
        staff.forEach(member -> this.staff.put(member.employmentId(), member));
        this.proposals = List.copyOf(proposals);
        this.tree = tree;
    }

    /// The jobs as they are from now on; those of which nothing is corrected, or which are gone, are not among them.
    List<StaffMember> list() {
        List<StaffMember> changed = new ArrayList<>();
        for (Proposal proposal : proposals) {
            StaffMember member = staff.get(proposal.employmentId());
            if (proposal.kind() == ProposalKind.ADDED) {
                changed.add(StaffMember.of(proposal.employmentId(), proposal.name(), proposal.unit())
                        .reachedBy(proposal.email(), proposal.mobile())
                        .with(ListDecision.INVITE));
            } else if (member != null) {
                changed.add(changed(member, proposal));
            }
        }
        return changed;
    }

    private StaffMember changed(StaffMember member, Proposal proposal) {
        return switch (proposal.kind()) {
            case LEFT, LEAVE, MISTAKE -> member.with(ListDecision.LEAVE_OUT);
            case OTHER_UNIT ->
                proposal.target()
                        .filter(target -> tree.find(target).isPresent())
                        .map(member::in)
                        .orElse(member.with(ListDecision.LEAVE_OUT));
            case INVITE -> member.with(ListDecision.INVITE);
            case CONTACT ->
                member.reachedBy(
                        proposal.email().or(member::email), proposal.mobile().or(member::mobile));
            case ADDED -> throw new IllegalArgumentException("nobody who is on the list is added to it");
        };
    }
}
