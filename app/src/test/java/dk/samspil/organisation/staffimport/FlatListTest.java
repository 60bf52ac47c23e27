package dk.samspil.organisation.staffimport;

import static dk.samspil.organisation.staffimport.Files.flat;
import static dk.samspil.organisation.staffimport.Files.member;
import static dk.samspil.organisation.staffimport.Files.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatListTest {
    private static final UploadedFile LIST = text(
            "liste.csv",
            "Medarbejdernr;Fornavn;Efternavn;CPR-nr;E-mail;Enhed;Overordnet enhed;Nærmeste leder;Job-titel",
            "1;A;Å;0101901234;a@vidby.dk;Team Åen;Hjemmeplejen;2;SOSU-hjælper",
            "2;L;Ø;0202901234;l@vidby.dk;Team Åen;Hjemmeplejen;;Leder");

    @Test
    void theUnitsStandInATreeUnderTheMunicipality() {
        var tree = flat(Optional.empty(), LIST).contents().tree();

        assertThat(tree.listUnits())
                .extracting(Unit::name)
                .containsExactly("Vidby Kommune", "Hjemmeplejen", "Team Åen");
    }

    @Test
    void aUnitThatIsKnownKeepsItsIdAndItsPlace() {
        var known = new OrganisationTree(List.of(
                new Unit(new UnitId("v"), null, "Vidby"),
                new Unit(new UnitId("s"), new UnitId("v"), "Sundhed"),
                new Unit(new UnitId("t"), new UnitId("s"), "Team Åen"),
                new Unit(new UnitId("x"), new UnitId("s"), "Uden ansatte")));
        var list = text("liste.csv", "Medarbejdernr;Navn;Enhed", "1;A;TEAM ÅEN");

        var reading = flat(Optional.of(known), list);

        assertThat(member(reading, "1").unit()).isEqualTo(new UnitId("t"));
        assertThat(reading.contents().tree().listUnits())
                .extracting(Unit::id)
                .containsExactly(new UnitId("v"), new UnitId("s"), new UnitId("t"));
    }

    @Test
    void theLeaderIsMarked() {
        var reading = flat(Optional.empty(), LIST);

        assertThat(member(reading, "2").leader()).isTrue();
        assertThat(member(reading, "1").leader()).isFalse();
    }

    @Test
    void aColumnOfLeadersIsReadWhereItSaysYesOrNo() {
        var answers =
                flat(Optional.empty(), text("liste.csv", "Medarbejdernr;Navn;Enhed;Leder", "1;A;Nord;Ja", "2;B;Nord;"));
        var names = flat(
                Optional.empty(), text("liste.csv", "Medarbejdernr;Navn;Enhed;Leder", "1;A;Nord;B", "2;B;Nord;Ja"));

        assertThat(member(answers, "1").leader()).isTrue();
        assertThat(member(answers, "2").leader()).isFalse();
        assertThat(member(names, "2").leader()).isFalse();
    }

    @Test
    void cprAndFreeTitlesAreNotRead() {
        var reading = flat(Optional.empty(), LIST);

        assertThat(reading.notStored()).singleElement().satisfies(columns -> {
            assertThat(columns.cpr()).containsExactly("CPR-nr");
            assertThat(columns.unknown()).containsExactly("Job-titel");
        });
        assertThat(reading.contents().toString()).doesNotContain("0101901234", "SOSU");
    }

    @Test
    void aListWithoutAnEmployeeNumberCannotBeUsed() {
        var table = new CsvTable("liste.csv", List.of("Navn"), List.of(new CsvTable.Row(2, Map.of("Navn", "A"))));

        assertThat(Files.reader(Optional.empty()).read(table, Map.of("Navn", Optional.of(Field.NAME))))
                .isInstanceOf(ReadOutcome.Unusable.class);
    }

    @Test
    void aWorkbookWithOneSheetIsAListToo() {
        var list = Files.workbook(
                "liste.xlsx",
                Map.of(
                        "Ark1",
                        List.of(
                                List.of("Medarbejdernr", "Navn", "Enhed", "Ansættelsesdato"),
                                List.of(17, "A", "Team Åen", LocalDate.of(2020, 3, 1)))));

        assertThat(member(flat(Optional.empty(), list), "17").from()).contains(LocalDate.of(2020, 3, 1));
    }
}
