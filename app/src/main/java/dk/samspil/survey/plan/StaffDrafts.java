package dk.samspil.survey.plan;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// Whom a planned round will ask.
public interface StaffDrafts {
    /// How many would be asked as things stand; empty while there is no list of staff.
    Optional<Integer> count(RoundPlan plan);

    /// The units among which some can be chosen; empty while there is no list of staff.
    Optional<OrganisationTree> findTree(RoundPlan plan);

    /// In which unit each person works who would be asked, once for each person; empty while there is no list of staff.
    List<UnitId> listWorkplaces(RoundPlan plan);

    /// Freezes the organisation and those who are asked, for the round.
    ///
    /// @throws IllegalStateException while there is no list of staff
    SnapshotId freeze(RoundPlan plan, Actor actor);

    /// Who has joined, moved or left since these people were frozen for the round; none where this list does not know.
    default List<LateChange> listLateChanges(RoundPlan plan, SnapshotId frozen) {
        return List.of();
    }
}
