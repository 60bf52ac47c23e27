package dk.samspil.organisation.register;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the staff of a day with a frozen picture.
final class LateChanges {
    private LateChanges() {}

    static List<LateChange> between(OrganisationSnapshot frozen, Collection<StaffMember> staff, ParticipantsRule rule) {
        Map<String, Employment> before = new LinkedHashMap<>();
        frozen.employments().forEach(employment -> before.put(employment.id(), employment));
        List<LateChange> changes = new ArrayList<>();
        for (StaffMember member : staff) {
            Employment was = before.remove(member.employmentId());
            if (was == null) {
                changes.add(joined(member, rule));
            } else if (member.status() == EmploymentStatus.LEFT) {
                changes.add(left(was, member.name()));
            } else if (!was.unit().equals(member.unit())) {
                changes.add(new LateChange(
                        member.employmentId(),
                        LateChange.Kind.MOVED,
                        member.name(),
                        Optional.of(was.unit()),
                        Optional.of(member.unit())));
            }
        }
        before.values().forEach(gone -> changes.add(left(gone, "")));
        return List.copyOf(changes);
    }

    private static LateChange joined(StaffMember member, ParticipantsRule rule) {
        LateChange.Kind kind =
                rule.decide(member).isInvited() ? LateChange.Kind.JOINED_AND_ASKED : LateChange.Kind.JOINED;
        return new LateChange(member.employmentId(), kind, member.name(), Optional.empty(), Optional.of(member.unit()));
    }

    private static LateChange left(Employment was, String name) {
        return new LateChange(was.id(), LateChange.Kind.LEFT, name, Optional.of(was.unit()), Optional.empty());
    }
}
