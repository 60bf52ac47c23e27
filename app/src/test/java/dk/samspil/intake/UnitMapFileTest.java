package dk.samspil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.UnitChanges;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitMapFileTest {
    private static final OrganisationTree LAST_YEAR = tree("a", "b", "c", "d");
    private static final OrganisationTree THIS_YEAR = tree("a", "bc", "d1", "d2", "n");
    private static final String WHOLE = """
            old_unit_id,new_unit_id,kind,share
            b,bc,merge,1.0
            c,bc,merge,
            d,d1,split,0.4800
            d,d2,split,"0,5200"
            ,n,new,1.0
            """;

    @TempDir
    Path folder;

    @Test
    void theFileSaysWhatBecameOfEachUnit() throws IOException {
        UnitChanges changes = whole(WHOLE);

        assertThat(changes.originsOf(new UnitId("a"))).contains(Set.of(new UnitId("a")));
        assertThat(changes.originsOf(new UnitId("bc"))).contains(Set.of(new UnitId("b"), new UnitId("c")));
        assertThat(changes.originsOf(new UnitId("d1"))).isEmpty();
        assertThat(changes.originsOf(new UnitId("n"))).contains(Set.of());
    }

    @Test
    void theFirstFolderThatHasTheFileIsTaken() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path filled = Files.createDirectory(folder.resolve("filled"));
        Files.writeString(filled.resolve(UnitMapFile.NAME), WHOLE);
        Files.writeString(folder.resolve(UnitMapFile.NAME), "broken");

        assertThat(UnitMapFile.read(List.of(empty, filled, folder), LAST_YEAR, THIS_YEAR))
                .isInstanceOf(UnitMapFile.Outcome.Whole.class);
    }

    @Test
    void withoutTheFileEveryUnitIsWhatItWasByItsId() {
        var outcome = (UnitMapFile.Outcome.Whole) UnitMapFile.read(List.of(folder), LAST_YEAR, THIS_YEAR);

        assertThat(outcome.changes().originsOf(new UnitId("a"))).contains(Set.of(new UnitId("a")));
        assertThat(outcome.changes().originsOf(new UnitId("bc"))).contains(Set.of());
    }

    @Test
    void unitsThatCameAndWentWithoutAWordAreWarnedOf() throws IOException {
        var outcome = (UnitMapFile.Outcome.Whole) read("""
                old_unit_id,new_unit_id,kind,share
                b,bc,merge,1.0
                d,d1,renamed,1
                """);

        assertThat(outcome.warnings())
                .extracting(Problem::code, Problem::value)
                .containsExactly(
                        tuple("intake.unit_gone", "c"),
                        tuple("intake.unit_appeared", "d2"),
                        tuple("intake.unit_appeared", "n"));
    }

    /// Four pairs were merged, three units divided, one was closed and went to four others, and one is new.
    @Test
    void theMapOfTheTestDataIsReadWithoutAWord() {
        var data = Path.of("..", "numerics", "src", "test", "resources", "synth-small");

        var outcome = (UnitMapFile.Outcome.Whole) UnitMapFile.read(
                List.of(data.resolve("2025"), data), treeOf(data.resolve("2025")), treeOf(data.resolve("2026")));

        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.changes().originsOf(new UnitId("U00121")))
                .contains(Set.of(new UnitId("U00041"), new UnitId("U00054")));
        assertThat(outcome.changes().originsOf(new UnitId("U00127"))).isEmpty();
        assertThat(outcome.changes().originsOf(new UnitId("U00056"))).isEmpty();
        assertThat(outcome.changes().originsOf(new UnitId("U00131"))).contains(Set.of());
        assertThat(outcome.changes().originsOf(new UnitId("U00001")).orElseThrow())
                .hasSize(120);
    }

    private static OrganisationTree treeOf(Path folder) {
        return ((SurveyFolder.Outcome.Whole) SurveyFolder.read(folder))
                .survey()
                .organisation()
                .tree();
    }

    @Test
    void everythingWrongIsSaidAtOnce() throws IOException {
        var outcome = (UnitMapFile.Outcome.Broken) read("""
                old_unit_id,new_unit_id,kind,share
                b,bc,became,1
                x,bc,merge,1
                c,y,merge,1
                b,n,new,0.1
                ,d1,split,0.5
                c,,merge,0.1
                d,d1,split,2
                d,d2,split,0
                d,d2,split,half
                d,a,closed,0.6
                d,n,closed,0.6
                """);

        assertThat(outcome.problems())
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(
                        tuple("intake.change_unknown", 2, "kind"),
                        tuple("intake.previous_unit_unknown", 3, "old_unit_id"),
                        tuple("intake.unit_unknown", 4, "new_unit_id"),
                        tuple("intake.change_old_unit", 5, "old_unit_id"),
                        tuple("intake.shares_above_one", 5, "share"),
                        tuple("intake.change_old_unit", 6, "old_unit_id"),
                        tuple("intake.change_new_unit", 7, "new_unit_id"),
                        tuple("intake.shares_above_one", 7, "share"),
                        tuple("intake.share_invalid", 8, "share"),
                        tuple("intake.share_invalid", 9, "share"),
                        tuple("intake.share_invalid", 10, "share"),
                        tuple("intake.change_twice", 10, "new_unit_id"),
                        tuple("intake.shares_above_one", 12, "share"));
    }

    private UnitChanges whole(String text) throws IOException {
        return switch (read(text)) {
            case UnitMapFile.Outcome.Whole whole -> {
                assertThat(whole.warnings()).isEmpty();
                yield whole.changes();
            }
            case UnitMapFile.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private UnitMapFile.Outcome read(String text) throws IOException {
        Files.writeString(folder.resolve(UnitMapFile.NAME), text);
        return UnitMapFile.read(List.of(folder), LAST_YEAR, THIS_YEAR);
    }

    private static OrganisationTree tree(String... units) {
        var top = new UnitId("top");
        return new OrganisationTree(Stream.concat(
                        Stream.of(new Unit(top, null, "Vidby")),
                        Stream.of(units).map(unit -> new Unit(new UnitId(unit), top, unit)))
                .toList());
    }
}
