package dk.samspil.numerics.audit;

import static dk.samspil.numerics.audit.Cells.cell;
import static dk.samspil.numerics.audit.Cells.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExactSupportTest {

    @Test
    void ofASingleCellIsItsSize() {
        assertThat(ExactSupport.minimum(Cells.of(people(7), cell(0)))).hasValue(7);
    }

    @Test
    void ofAParentAndAChildIsTheRest() {
        assertThat(ExactSupport.minimum(Cells.of(people(7, 2), cell(0, 1), cell(0))))
                .hasValue(2);
    }

    @Test
    void ofAUnionOfPublishedCellsIsThatOfTheCells() {
        assertThat(ExactSupport.minimum(Cells.of(people(7, 6), cell(0, 1), cell(0), cell(1))))
                .hasValue(6);
    }

    @Test
    void ofTwoOverlappingCellsIsThatOfTheirDifference() {
        // 9 + 1 and 9 + 2: subtracted, one person against two
        assertThat(ExactSupport.minimum(Cells.of(people(9, 1, 2), cell(0, 1), cell(0, 2))))
                .hasValue(3);
    }

    @Test
    void ofThreeCutsThatAreSafeInPairsIsOne() {
        assertThat(ExactSupport.minimum(
                        Cells.of(people(1, 5, 5, 5), cell(0, 1, 2, 3), cell(0, 1), cell(0, 2), cell(0, 3))))
                .hasValue(1);
        assertThat(ExactSupport.minimum(Cells.of(people(1, 5, 5, 5), cell(0, 1, 2, 3), cell(0, 1), cell(0, 2))))
                .hasValue(6);
    }

    @Test
    void countsOnlyCompleteContributors() {
        assertThat(ExactSupport.minimum(Cells.partly(people(7, 0), people(7, 3), cell(0, 1), cell(0))))
                .hasValue(0);
    }

    @Test
    void leavesAtomsWithoutPeopleOut() {
        assertThat(ExactSupport.minimum(Cells.of(people(7, 0), cell(0, 1), cell(0))))
                .hasValue(7);
    }

    @Test
    void isEmptyWhenNothingIsPublished() {
        assertThat(ExactSupport.minimum(Cells.of(people(7)))).isEmpty();
        assertThat(ExactSupport.minimum(Cells.of(people(7, 0), cell(1)))).isEmpty();
    }

    @Test
    void isNotForMoreThanSixteenGroups() {
        var cells = new int[17][];
        var people = new int[17];
        for (int i = 0; i < 17; i++) {
            cells[i] = cell(i);
            people[i] = 1;
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactSupport.minimum(Cells.of(people, cells)))
                .withMessageContaining("17");
    }
}
