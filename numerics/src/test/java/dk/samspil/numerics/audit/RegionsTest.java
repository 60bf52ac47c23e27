package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionsTest {

    /// The sizes of the regions, where every person is a class of their own.
    private static List<Integer> sizes(int largest, int[] parents, int... ownPeople) {
        int units = ownPeople.length;
        var scene = Scene.of(parents);
        int category = 0;
        for (int unit = 0; unit < units; unit++) {
            scene.unit(unit);
            for (int i = 0; i < ownPeople[unit]; i++) {
                scene.people(1, unit, category++);
            }
        }
        for (int each = 0; each < category; each++) {
            scene.block(units - 1, 0, each);
        }
        var everybody = new BitSet();
        everybody.set(0, category);
        // blocks of the last unit, which is the top, tell all categories apart
        var classes = new PersonClasses(new ResolvedCells(scene.register(), scene.publication()), everybody, everybody);
        assertThat(classes.count()).isEqualTo(category);
        var sizes = new ArrayList<Integer>();
        var seen = new ArrayList<Integer>();
        new Regions(classes, number -> true, largest).forEach(region -> {
            sizes.add(region.length);
            Arrays.stream(region).forEach(seen::add);
        });
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, category).boxed().toList());
        return sizes.stream().filter(size -> size > 0).toList();
    }

    private static int[] parents(int... parents) {
        return parents;
    }

    @Test
    void aSmallOrganisationIsOneRegion() {
        assertThat(sizes(10, parents(2, 2, -1), 3, 4, 3)).containsExactly(10);
    }

    @Test
    void aLargeOneIsDividedIntoUnitsThatAreNotTooLarge() {
        assertThat(sizes(10, parents(1, 4, 4, 4, -1), 3, 7, 6, 5, 1)).containsExactlyInAnyOrder(10, 6, 5, 1);
    }

    @Test
    void thePeopleOfAUnitThatIsTooLargeAreTakenSoManyAtATime() {
        assertThat(sizes(10, parents(1, -1), 23, 4)).containsExactly(10, 10, 3, 4);
    }

    @Test
    void onlyChosenClassesCount() {
        var scene = Scene.of(-1).people(1, 0, 0).people(1, 0, 1).people(1, 0, 2);
        scene.unit(0).block(0, 0, 0).block(0, 0, 1);
        var classes = new PersonClasses(
                new ResolvedCells(scene.register(), scene.publication()), scene.complete(), scene.complete());
        var found = new ArrayList<Integer>();

        new Regions(classes, number -> number != 1, 2)
                .forEach(region -> Arrays.stream(region).forEach(found::add));

        assertThat(found).containsExactly(0, 2);
    }
}
