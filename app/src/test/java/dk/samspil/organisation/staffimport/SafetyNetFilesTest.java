package dk.samspil.organisation.staffimport;

import static dk.samspil.organisation.staffimport.Files.codes;
import static dk.samspil.organisation.staffimport.Files.member;
import static dk.samspil.organisation.staffimport.Files.reading;
import static dk.samspil.organisation.staffimport.Files.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafetyNetFilesTest {
    private static final UnitId TEAM = new UnitId("a12");

    private static final UploadedFile JOBS = text(
            "adm-engagements.csv",
            "Medarbejdernummer||CPR||Fornavn||Efternavn||Mail||Afdelingskode||Startdato||Slutdato||LedersMedarbejdernummer||Brugernavn||Titel||Faggruppe",
            "001||010190-1234||D||Top||d@vidby.dk||a10||2010-01-01||||||d1||Direktør||Ledere",
            "002||020290-1234||L||Å||l@vidby.dk||a12||2012-05-01||||001||l1||Teamleder||Ledere",
            "003||030390-1234||A||B||a@vidby.dk||a12||2019-03-01||9999-12-31||002||a1||SOSU-hjælper||SOSU",
            "004||040490-1234||C||D||||a12||2020-03-01||2026-12-31||002||c1||SOSU-hjælper||SOSU");
    private static final UploadedFile UNITS = text(
            "adm-org-units.csv",
            "Afdelingsnavn||Afdelingskode||Forældreafdelingskode||Pnummer||Arbejdsmiljøorganisationkode",
            "Vidby Kommune||a10||||100||m1",
            "Team Åen||a12||a10||101||m2,m9");
    private static final UploadedFile ROLES = text(
            "med-associations.csv",
            "CPR||Afdelingskode||Startdato||Slutdato||Hverv||Hovedorganisation",
            "0303901234||m2||2025-01-01||||AMR||FOA",
            "0303901234||m1||2025-01-01||2025-12-31||TR||FOA",
            "0404901234||m2||2025-01-01||||TR||FOA",
            "0101901234||m1||2025-01-01||||LR formand||");
    private static final UploadedFile BODIES = text(
            "med-org-units.csv",
            "Afdelingsnavn||Afdelingskode||Forældreafdelingskode",
            "Hoved-MED||m1||",
            "Lokal-MED||m2||m1");

    private final StaffReading reading = reading(JOBS, UNITS, ROLES, BODIES);

    @Test
    void theFourFilesMakeAnOrganisationWithItsMedTree() {
        assertThat(reading.source()).isEqualTo(StaffSource.SAFETYNET);
        assertThat(reading.contents().units()).hasSize(2);
        assertThat(reading.contents().medTree().orElseThrow().listUnits()).hasSize(2);
        assertThat(member(reading, "003").name()).isEqualTo("A B");
        assertThat(member(reading, "003").from()).contains(LocalDate.of(2019, 3, 1));
        assertThat(member(reading, "003").to()).isEmpty();
        assertThat(member(reading, "004").to()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aSafetyRepresentativeIsFoundByCprAndHoldsTheRoleInTheUnitsOfTheBody() {
        assertThat(reading.contents().roles())
                .contains(new RoleHolder(
                        "a@vidby.dk", RegisterRole.AMR, TEAM, LocalDate.of(2025, 1, 1), Optional.empty()))
                .contains(new RoleHolder(
                        "d@vidby.dk",
                        RegisterRole.MED_CHAIR,
                        new UnitId("m1"),
                        LocalDate.of(2025, 1, 1),
                        Optional.empty()));
    }

    @Test
    void aRoleThatHasEndedIsNotTaken() {
        assertThat(reading.contents().roles()).noneMatch(role -> role.role() == RegisterRole.TR);
    }

    @Test
    void whoHasARoleButNoAddressIsSaid() {
        assertThat(codes(reading)).containsExactly("staffimport.role_holder_unknown");
    }

    @Test
    void theLeaderIsWhomMostJobsName() {
        assertThat(member(reading, "002").leader()).isTrue();
        assertThat(reading.contents().roles())
                .contains(new RoleHolder("l@vidby.dk", RegisterRole.LEADER, TEAM, Files.TODAY, Optional.empty()));
    }

    @Test
    void noCprNumberAndNoUnionIsKept() {
        assertThat(reading.toString())
                .doesNotContain("010190", "1234", "FOA", "SOSU-hjælper")
                .contains("Hovedorganisation", "CPR");
        assertThat(member(reading, "003").attributes()).containsEntry("occupational_group", "SOSU");
    }
}
