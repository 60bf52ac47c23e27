package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whether null vectors satisfy every equation, and are otherwise as free as they can be.
class NullVectorsTest {

    /// An organisation with the equations written out: a row for each cell, a column for each class.
    private static final class Written {
        private final PersonClasses classes;
        private final NullSpace space;
        private final NullVectors vectors;
        private final long[][] rows;

        private Written(Scene scene) {
            var cells = new ResolvedCells(scene.register(), scene.publication());
            this.classes = new PersonClasses(cells, scene.anyone(), scene.complete());
            this.space = new NullSpace(classes);
            this.vectors = new NullVectors(space, new SplittableRandom(5));
            this.rows = CellMembers.ofAll(scene.register(), scene.publication()).stream()
                    .map(members -> {
                        var row = new long[classes.count()];
                        Arrays.stream(members)
                                .map(classes::ofPerson)
                                .filter(number -> number >= 0)
                                .forEach(number -> row[number] = 1);
                        return row;
                    })
                    .toArray(long[][]::new);
        }

        private int rank(IntPredicate isKept) {
            var reduction = new RowReduction(classes.count());
            for (long[] row : rows) {
                reduction.add(IntStream.range(0, row.length)
                        .mapToLong(number -> isKept.test(number) ? row[number] : 0)
                        .toArray());
            }
            return reduction.rank();
        }

        private int rankOfVectors(IntPredicate isKept) {
            var reduction = new RowReduction(NullVectors.COUNT);
            for (int vector = 0; vector < NullVectors.COUNT; vector++) {
                int drawn = vector;
                reduction.add(IntStream.range(0, classes.count())
                        .mapToLong(number -> isKept.test(number) ? vectors.value(number, drawn) : 0)
                        .toArray());
            }
            return reduction.rank();
        }
    }

    @Test
    void everyCellAddsUpToNothing() {
        for (int seed = 0; seed < 200; seed++) {
            var written = new Written(RandomScenes.of(seed));
            for (long[] row : written.rows) {
                for (int vector = 0; vector < NullVectors.COUNT; vector++) {
                    long sum = 0;
                    for (int number = 0; number < row.length; number++) {
                        sum = PrimeField.add(
                                sum, PrimeField.multiply(row[number], written.vectors.value(number, vector)));
                    }
                    assertThat(sum).isZero();
                }
            }
        }
    }

    @Test
    void theRankIsThatOfTheCells() {
        for (int seed = 0; seed < 200; seed++) {
            var written = new Written(RandomScenes.of(seed));

            assertThat(written.space.rank()).isEqualTo(written.rank(number -> true));
        }
    }

    @Test
    void anyFourClassesAreAsFreeAsTheCellsLeaveThem() {
        var random = new Random(20260603);
        for (int seed = 0; seed < 200; seed++) {
            var written = new Written(RandomScenes.of(seed));
            int count = written.classes.count();
            int rank = written.rank(number -> true);
            for (int run = 0; run < 40 && count > 0; run++) {
                var four = random.ints(4, 0, count).boxed().toList();
                int known = rank - written.rank(number -> !four.contains(number));
                int free = (int) four.stream().distinct().count() - known;

                assertThat(written.rankOfVectors(four::contains)).isEqualTo(free);
            }
        }
    }

    @Test
    void manyTeamsBelowOneTableShareItsSumsAtRandom() {
        // each team is shown whole, the area also by category: what a team has in category 0 is free
        var scene = Scene.of(-1, 0, 0, 0, 0, 0, 0)
                .unit(0, 1, 2, 3, 4, 5, 6)
                .block(0, 0, 0)
                .block(0, 0, 1);
        for (int team = 1; team <= 6; team++) {
            scene.people(3, team, 0).people(3, team, 1);
        }
        var written = new Written(scene);

        assertThat(written.space.rank()).isEqualTo(7);
        assertThat(written.rankOfVectors(number -> true)).isEqualTo(4);
        for (int first = 0; first < 12; first++) {
            for (int second = 0; second < first; second++) {
                int one = first;
                int other = second;
                boolean isOneTeam = written.classes.node(one) == written.classes.node(other);
                assertThat(written.rankOfVectors(number -> number == one || number == other))
                        .isEqualTo(isOneTeam ? 1 : 2);
            }
        }
    }
}
