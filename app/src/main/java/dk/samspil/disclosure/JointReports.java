package dk.samspil.disclosure;

import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The joint reports of an organisation: those that came with its staff list, and those that HR has accepted since.
@Component
final class JointReports {
    private static final String PREFIX = "joint-";

    private final Organisations organisations;
    private final PoolingStore store;

    JointReports(Organisations organisations, PoolingStore store) {
        this.organisations = organisations;
        this.store = store;
    }

    /// No unit in two of them.
    List<JointReport> list(SnapshotId id) {
        OrganisationSnapshot organisation = organisations.get(id);
        List<JointReport> joints = new ArrayList<>();
        Set<UnitId> taken = new HashSet<>();
        Set<UnitId> sharing = new HashSet<>();
        organisation.tree().listUnits().forEach(unit -> taken.add(unit.id()));
        for (UnitGroup group : organisation.groups()) {
            taken.add(group.id());
            if (group.kind() == UnitGroup.Kind.JOINT) {
                joints.add(new JointReport(group.id(), List.copyOf(group.units())));
                sharing.addAll(group.units());
            }
        }
        store.listDecisions(id).stream()
                .filter(PoolingDecision::accepted)
                .filter(decision -> decision.units().stream().noneMatch(sharing::contains))
                .forEach(decision -> joints.add(new JointReport(firstFree(taken), decision.units())));
        return joints;
    }

    private static UnitId firstFree(Set<UnitId> taken) {
        int number = 1;
        while (!taken.add(new UnitId(PREFIX + number))) {
            number++;
        }
        return new UnitId(PREFIX + number);
    }

    /// Lets nobody decide about joint reports until the transaction is over.
    ///
    /// @throws IllegalStateException if they are no longer those that the plan was made with
    void hold(SnapshotId id, ReportTree planned) {
        store.lock(id);
        Set<List<UnitId>> now = list(id).stream().map(JointReport::units).collect(Collectors.toSet());
        if (!now.equals(planned.wanted())) {
            throw new IllegalStateException(
                    "joint reports were decided on while the figures were made; publish again: " + id);
        }
    }
}
