package dk.samspil.organisation.staffimport;

import static dk.samspil.organisation.staffimport.Files.codes;
import static dk.samspil.organisation.staffimport.Files.member;
import static dk.samspil.organisation.staffimport.Files.os2mo;
import static dk.samspil.organisation.staffimport.Files.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Os2moWorkbookTest {
    private static final UnitId NORTH = new UnitId("11");
    private static final UnitId TEAM = new UnitId("12");
    private static final UnitId OTHER_TEAM = new UnitId("13");

    /// Team 13 has no leader of its own: the workbook shows the one above.
    private static final List<List<?>> UNITS = List.of(
            List.of("10", "", "Vidby Kommune", "D", "d@vidby.dk"),
            List.of("11", "10", "Hjemmeplejen Nord", "N", "n@vidby.dk"),
            List.of("12", "11", "Team Åen", "L", "l@vidby.dk"),
            List.of("13", "11", "Team Bakken", "N", "n@vidby.dk"));

    private static final List<List<?>> STAFF = List.of(
            List.of("0001", "D", "10", "Vidby Kommune", "d@vidby.dk", "Leder", 60, "Kvinde"),
            List.of("0002", "N", "11", "Hjemmeplejen Nord", "n@vidby.dk", "Leder", 50, "Mand"),
            List.of("0003", "L", "12", "Team Åen", "l@vidby.dk", "Leder", 41, "Kvinde"),
            List.of("0004", "A", "12", "Team Åen", "A@vidby.dk", "Medarbejder", 30, "-"),
            List.of("0005", "A", "13", "Team Bakken", "A@vidby.dk", "Medarbejder", 30, "-"),
            List.of("0006", "L", "13", "Team Bakken", "l@vidby.dk", "Leder", 41, "Kvinde"),
            List.of(204417, "B", "13", "Team Bakken", "", "Medarbejder", 25, "Mand"));

    private final StaffReading reading = reading(os2mo(UNITS, STAFF));

    @Test
    void bothSheetsAreReadAndNothingIsWrong() {
        assertThat(reading.source()).isEqualTo(StaffSource.OS2MO);
        assertThat(reading.contents().tree().find(TEAM).orElseThrow().parent()).isEqualTo(NORTH);
        assertThat(reading.contents().staff()).hasSize(7);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void idsAreTextAndKeepTheirZeros() {
        assertThat(member(reading, "0004").email()).contains("a@vidby.dk");
        assertThat(member(reading, "204417").email()).isEmpty();
    }

    @Test
    void ageAndSexAreNamedAndNotStored() {
        assertThat(reading.notStored())
                .anySatisfy(file -> assertThat(file.unknown()).containsExactlyInAnyOrder("Alder", "Køn"));
        assertThat(member(reading, "0004").attributes()).isEmpty();
    }

    @Test
    void theLeaderAboveIsNotTheUnitsOwn() {
        assertThat(reading.led()).doesNotContain(OTHER_TEAM).contains(TEAM, NORTH);
        assertThat(reading.contents().roles())
                .contains(new RoleHolder("l@vidby.dk", RegisterRole.LEADER, TEAM, Files.TODAY, Optional.empty()))
                .noneMatch(role -> role.unit().equals(OTHER_TEAM));
    }

    @Test
    void aLeadersSecondJobIsNotALeadersJob() {
        assertThat(member(reading, "0003").leader()).isTrue();
        assertThat(member(reading, "0006").leader()).isFalse();
    }

    @Test
    void whatTheWorkbookIsSilentAboutStaysAsItWas() {
        var known = StaffMember.of("0004", "A", TEAM)
                .with(ContractForm.HOURLY, EmploymentStatus.LEAVE)
                .between(Optional.of(LocalDate.of(2019, 3, 1)), Optional.empty());
        var reader = new StaffReader(Optional.empty(), List.of(known), "Vidby", Files.TODAY, new Random(1));

        var again = (ReadOutcome.Read) reader.read(List.of(os2mo(UNITS, STAFF)));

        assertThat(member(again.reading(), "0004").contractForm()).isEqualTo(ContractForm.HOURLY);
        assertThat(member(again.reading(), "0004").status()).isEqualTo(EmploymentStatus.LEAVE);
        assertThat(member(again.reading(), "0004").from()).contains(LocalDate.of(2019, 3, 1));
    }

    @Test
    void twoJobsOfOnePersonAreAMatterToLookAt() {
        var draft = ImportDraft.of(reading);

        assertThat(draft.listOpen()).extracting(Matter::key).contains("several_jobs", "without_leader", "small");
    }

    @Test
    void anEmployeeInAnUnknownUnitIsLeftOutOrFoundByName() {
        List<List<?>> staff = List.of(
                List.of("1", "A", "12", "Team Åen", "", "Medarbejder", 30, "-"),
                List.of("2", "B", "99", "Team Bakken", "", "Medarbejder", 30, "-"),
                List.of("3", "C", "99", "Ukendt", "", "Medarbejder", 30, "-"));

        var odd = reading(os2mo(UNITS, staff));

        assertThat(member(odd, "2").unit()).isEqualTo(OTHER_TEAM);
        assertThat(odd.contents().staff()).hasSize(2);
        assertThat(odd.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("staffimport.unit_unknown");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo("OrgID");
            assertThat(problem.value()).isEqualTo("99");
        });
        assertThat(codes(odd)).contains("staffimport.unit_by_name");
    }

    @Test
    void aTreeThatIsNoneBecomesOne() {
        List<List<?>> units = List.of(
                List.of("10", "", "Vidby", "", ""),
                List.of("11", "12", "Ring A", "", ""),
                List.of("12", "11", "Ring B", "", ""),
                List.of("13", "99", "Uden plads", "", ""),
                List.of("14", "", "Anden top", "", ""),
                List.of("10", "", "Vidby igen", "", ""));

        var odd = reading(os2mo(units, List.of(List.of("1", "A", "13", "", "", "", "", ""))));

        assertThat(odd.contents().tree().listUnits()).hasSize(5);
        assertThat(codes(odd))
                .contains(
                        "staffimport.cycle",
                        "staffimport.parent_unknown",
                        "staffimport.two_tops",
                        "staffimport.unit_twice");
    }
}
