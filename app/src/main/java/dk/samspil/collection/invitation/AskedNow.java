package dk.samspil.collection.invitation;

import dk.samspil.collection.invitation.InvitationStore.Placement;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is asked in a round today, and in which unit of its frozen picture.
///
/// @param placements by employment
/// @param joined those who are not in the frozen picture
record AskedNow(Map<String, Placement> placements, List<InvitedPerson> joined) {
    AskedNow {
        placements = Map.copyOf(placements);
        joined = List.copyOf(joined);
    }

    /// @param today the units as they are now
    /// @param staff those who work here now, by employment
    static AskedNow of(
            OrganisationSnapshot frozen,
            OrganisationTree today,
            Map<String, StaffMember> staff,
            List<LateChange> changes) {
        Map<String, Placement> placements = new HashMap<>();
        for (Employment employment : frozen.employments()) {
            placements.put(employment.id(), new Placement(employment.id(), employment.unit(), employment.leader()));
        }
        List<InvitedPerson> joined = new ArrayList<>();
        for (LateChange change : isOfThesePeople(frozen, changes) ? changes : List.<LateChange>of()) {
            String id = change.employmentId();
            Optional<UnitId> unit = change.now().flatMap(now -> AskedPeople.frozenUnit(now, today, frozen.tree()));
            switch (change.kind()) {
                case LEFT -> placements.remove(id);
                case MOVED -> unit.ifPresent(place -> placements.put(id, new Placement(id, place, false)));
                case JOINED_AND_ASKED ->
                    Optional.ofNullable(staff.get(id))
                            .ifPresent(member -> unit.ifPresent(place -> {
                                InvitedPerson person = AskedPeople.late(member, place, frozen.attributeNames());
                                joined.add(person);
                                placements.put(id, new Placement(id, place, person.leader()));
                            }));
                case JOINED -> {}
            }
        }
        return new AskedNow(placements, joined);
    }

    /// A staff list in which nobody of the frozen picture is found is a list of others: the picture came from files.
    private static boolean isOfThesePeople(OrganisationSnapshot frozen, List<LateChange> changes) {
        long left = changes.stream()
                .filter(change -> change.kind() == LateChange.Kind.LEFT)
                .count();
        return left < frozen.employments().size();
    }

    /// Where somebody is asked; empty for whoever is not.
    Optional<Placement> find(String employmentId) {
        return Optional.ofNullable(placements.get(employmentId));
    }
}
