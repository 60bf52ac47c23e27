package dk.samspil.organisation.staffimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId NORTH = new UnitId("nord");
    private static final UnitId SOUTH = new UnitId("syd");
    private static final UnitId TEAM = new UnitId("team");
    private static final ParticipantsRule RULE = ParticipantsRule.usual(LocalDate.of(2026, 10, 19));

    private static final List<Unit> BEFORE = List.of(
            new Unit(TOP, null, "Vidby"),
            new Unit(NORTH, TOP, "Nord"),
            new Unit(SOUTH, TOP, "Syd"),
            new Unit(TEAM, SOUTH, "Natteam"));

    @Test
    void unitsAreNewClosedMovedOrRenamed() {
        var after = List.of(
                new Unit(TOP, null, "Vidby"),
                new Unit(NORTH, TOP, "Nordbyen"),
                new Unit(TEAM, NORTH, "Natteam"),
                new Unit(new UnitId("ny"), NORTH, "Team Engen"));

        var difference = between(BEFORE, List.of(), after, List.of());

        assertThat(difference.changes())
                .extracting(Difference.Change::name, Difference.Change::kind, Difference.Change::before)
                .containsExactly(
                        tuple("Nordbyen", Difference.Kind.RENAMED, "Nord"),
                        tuple("Natteam", Difference.Kind.MOVED, "Syd"),
                        tuple("Team Engen", Difference.Kind.NEW, ""),
                        tuple("Syd", Difference.Kind.CLOSED, ""));
        assertThat(difference.changes().get(1).path()).containsExactly("Vidby", "Nordbyen");
    }

    @Test
    void aMovedUnitTellsHowManyOfItsPeopleItHadBefore() {
        var before = List.of(StaffMember.of("1", "A", TEAM), StaffMember.of("2", "B", NORTH));
        var moved = List.of(BEFORE.get(0), BEFORE.get(1), BEFORE.get(2), new Unit(TEAM, NORTH, "Natteam"));

        var difference =
                between(BEFORE, before, moved, List.of(StaffMember.of("1", "A", TEAM), StaffMember.of("2", "B", TEAM)));

        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.employees()).isEqualTo(2);
            assertThat(change.known()).isEqualTo(1);
        });
    }

    @Test
    void peopleJoinLeaveAndMove() {
        var before = List.of(StaffMember.of("1", "A", TEAM), StaffMember.of("2", "B", TEAM));
        var after = List.of(
                StaffMember.of("2", "B", NORTH), StaffMember.of("3", "C", NORTH), StaffMember.of("4", "D", TEAM));

        var difference = between(BEFORE, before, BEFORE, after);

        assertThat(difference.joined()).isEqualTo(2);
        assertThat(difference.left()).isEqualTo(1);
        assertThat(difference.moved()).isEqualTo(1);
    }

    @Test
    void whoIsNotAskedIsCountedByReason() {
        var member = StaffMember.of("1", "A", TEAM);
        var after = List.of(
                member,
                StaffMember.of("2", "B", TEAM).with(ContractForm.HOURLY, EmploymentStatus.ACTIVE),
                StaffMember.of("3", "C", TEAM).with(ContractForm.MONTHLY, EmploymentStatus.LEAVE));

        var difference = between(BEFORE, List.of(), BEFORE, after);

        assertThat(difference.inclusion())
                .containsEntry(Inclusion.INVITED, 1)
                .containsEntry(Inclusion.PAID_BY_THE_HOUR, 1)
                .containsEntry(Inclusion.ON_LEAVE, 1);
        assertThat(difference.notInvited()).isEqualTo(2);
    }

    private static Difference between(
            List<Unit> unitsBefore, List<StaffMember> before, List<Unit> unitsAfter, List<StaffMember> after) {
        return Difference.between(
                Optional.of(new OrganisationTree(unitsBefore)),
                before,
                List.of(),
                RegisterContents.of(unitsAfter, after),
                RULE);
    }
}
