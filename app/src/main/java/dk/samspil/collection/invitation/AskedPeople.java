package dk.samspil.collection.invitation;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Those whom a frozen picture asks, with the language that the register knows.
@Component
final class AskedPeople {
    private final Register register;

    AskedPeople(Register register) {
        this.register = register;
    }

    List<InvitedPerson> of(OrganisationSnapshot frozen, LocalDate today) {
        Map<String, String> languages = register.listStaff(today).stream()
                .collect(Collectors.toMap(StaffMember::employmentId, StaffMember::language));
        return frozen.employments().stream()
                .map(employment ->
                        person(employment, languages.getOrDefault(employment.id(), StaffMember.DEFAULT_LANGUAGE)))
                .toList();
    }

    private static InvitedPerson person(Employment employment, String language) {
        return new InvitedPerson(
                employment.id(), employment.unit(), employment.leader(), employment.attributes(), language);
    }

    /// Somebody who joined later, as the frozen picture would have had them.
    static InvitedPerson late(StaffMember member, UnitId frozenUnit, List<String> attributeNames) {
        return new InvitedPerson(
                member.employmentId(),
                frozenUnit,
                member.leader() && frozenUnit.equals(member.unit()),
                attributeNames.stream()
                        .map(name -> member.attributes().getOrDefault(name, ""))
                        .toList(),
                member.language());
    }

    /// The unit of the frozen picture in which somebody answers who works in a unit of today: the same, or for a unit
    /// that came later, the nearest above it that was there; empty where none was.
    static Optional<UnitId> frozenUnit(UnitId now, OrganisationTree today, OrganisationTree frozen) {
        Optional<UnitId> at = Optional.of(now);
        while (at.isPresent() && frozen.find(at.get()).isEmpty()) {
            at = at.flatMap(today::find).map(Unit::parent);
        }
        return at;
    }
}
