package dk.samspil.organisation.register;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the staff of a day with a frozen picture.
final class LateChanges {
    private LateChanges() {}

    static List<LateChange> between(OrganisationSnapshot frozen, Collection<StaffMember> staff, ParticipantsRule rule) {
        Map<String, Employment> before = new LinkedHashMap<>();
        frozen.employments().forEach(employment -> before.put(employment.id(), employment));
        Map<String, Inclusion> asked = rule.decide(staff);
        Set<String> known = jobsOfTheAsked(before.keySet(), staff);
        List<LateChange> changes = new ArrayList<>();
        for (StaffMember member : staff) {
            Employment was = before.remove(member.employmentId());
            if (was == null) {
                changes.add(joined(
                        member,
                        asked.get(member.employmentId()) == Inclusion.INVITED
                                && (rule.everyJob()
                                        || !known.contains(member.employmentId())
                                        || member.decision() == ListDecision.INVITE)));
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

    /// All jobs of those who are in the picture with one of them.
    private static Set<String> jobsOfTheAsked(Set<String> asked, Collection<StaffMember> staff) {
        return Persons.group(staff).stream()
                .filter(jobs -> jobs.stream().map(StaffMember::employmentId).anyMatch(asked::contains))
                .flatMap(List::stream)
                .map(StaffMember::employmentId)
                .collect(Collectors.toSet());
    }

    private static LateChange joined(StaffMember member, boolean asked) {
        LateChange.Kind kind = asked ? LateChange.Kind.JOINED_AND_ASKED : LateChange.Kind.JOINED;
        return new LateChange(member.employmentId(), kind, member.name(), Optional.empty(), Optional.of(member.unit()));
    }

    private static LateChange left(Employment was, String name) {
        return new LateChange(was.id(), LateChange.Kind.LEFT, name, Optional.of(was.unit()), Optional.empty());
    }
}
