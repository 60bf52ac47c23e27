package dk.samspil.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LateChangesTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId TEAM = new UnitId("team");
    private static final LocalDate OPENS = LocalDate.of(2026, 10, 19);

    private final OrganisationSnapshot frozen = new OrganisationSnapshot(
            new OrganisationTree(List.of(new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Åen"))),
            List.of(),
            List.of(
                    new Employment("1", TEAM, false, List.of()),
                    new Employment("2", TEAM, false, List.of()),
                    new Employment("3", TEAM, false, List.of())));

    @Test
    void whoMovesLeavesOrJoinsIsTold() {
        var newcomer = StaffMember.of("4", "D", TEAM).between(Optional.of(OPENS), Optional.empty());
        var staff = List.of(
                StaffMember.of("1", "A", TEAM),
                StaffMember.of("2", "B", TOP),
                newcomer,
                StaffMember.of("5", "E", TEAM).with(ListDecision.INVITE));

        assertThat(LateChanges.between(frozen, staff, ParticipantsRule.usual(OPENS)))
                .containsExactly(
                        new LateChange("2", LateChange.Kind.MOVED, "B", Optional.of(TEAM), Optional.of(TOP)),
                        new LateChange("4", LateChange.Kind.JOINED, "D", Optional.empty(), Optional.of(TEAM)),
                        new LateChange("5", LateChange.Kind.JOINED_AND_ASKED, "E", Optional.empty(), Optional.of(TEAM)),
                        new LateChange("3", LateChange.Kind.LEFT, "", Optional.of(TEAM), Optional.empty()));
    }

    @Test
    void whoIsInThePictureIsNotAskedAgainForAnotherJob() {
        var another = personOf("6", TOP, "p1");
        var staff = List.of(
                personOf("1", TEAM, "p1"), StaffMember.of("2", "B", TEAM), StaffMember.of("3", "C", TEAM), another);

        assertThat(LateChanges.between(frozen, staff, ParticipantsRule.usual(OPENS)))
                .extracting(LateChange::employmentId, LateChange::kind)
                .containsExactly(tuple("6", LateChange.Kind.JOINED));
    }

    @Test
    void aJobThatComesInThePlaceOfTheOneAskedAboutIsNotAskedAboutByItself() {
        var gone = personOf("1", TEAM, "p1").with(ContractForm.MONTHLY, EmploymentStatus.LEFT);
        var staff =
                List.of(gone, StaffMember.of("2", "B", TEAM), StaffMember.of("3", "C", TEAM), personOf("6", TOP, "p1"));

        assertThat(LateChanges.between(frozen, staff, ParticipantsRule.usual(OPENS)))
                .extracting(LateChange::employmentId, LateChange::kind)
                .containsExactly(tuple("1", LateChange.Kind.LEFT), tuple("6", LateChange.Kind.JOINED));
    }

    private static StaffMember personOf(String employment, UnitId unit, String person) {
        return PersonsTest.job(employment, "A", unit, Optional.of(person), Optional.empty());
    }
}
