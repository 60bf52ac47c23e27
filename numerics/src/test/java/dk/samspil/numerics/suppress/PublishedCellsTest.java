package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PublishedCellsTest {

    @Test
    void aPlanBecomesTheHomesOfEveryPublishedUnit() {
        var tree = UnitTree.of(new int[] {-1, 0, 0, 0});
        var counts = ContributorCounts.of(new int[] {0, 7, 8, 2}, new int[] {1, 9, 8, 3});

        var cells = PublishedCells.of(new TreePlanner(SuppressionRules.FOR_MEANS).plan(tree, counts));

        assertThat(cells.cellCount()).isEqualTo(3);
        assertThat(cells.atomCount()).isEqualTo(4);
        assertThat(cells.atoms(0)).containsExactly(1, 2);
        assertThat(cells.atoms(1)).containsExactly(1);
        assertThat(cells.atoms(2)).containsExactly(2);
        assertThat(cells.home(3)).isEqualTo(3);
        assertThat(cells.complete(1)).isEqualTo(7);
        assertThat(cells.anyone(1)).isEqualTo(9);
    }

    @Test
    void atomsAreNumberedAsTheyAreAdded() {
        var builder = PublishedCells.builder();

        assertThat(builder.atom(4, 2, 3)).isZero();
        assertThat(builder.atom(4, 1, 1)).isEqualTo(1);
        assertThat(builder.cell(1, 0).build().atoms(0)).containsExactly(1, 0);
    }

    @Test
    void aCellHasOnlyAtomsThatWereAddedEachOnce() {
        var builder = PublishedCells.builder();
        int atom = builder.atom(0, 5, 5);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.cell(atom, atom));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.cell(1));
    }

    @Test
    void anAtomHasPeople() {
        var builder = PublishedCells.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.atom(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.atom(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.atom(0, 2, 1));
        assertThat(builder.atom(0, 0, 0)).isZero();
    }
}
