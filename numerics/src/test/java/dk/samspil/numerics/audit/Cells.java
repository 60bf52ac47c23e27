package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Cells to attack.
final class Cells {

    private Cells() {}

    /// Cells of atoms that are the home units 0, 1, 2 … with so many people.
    static PublishedCells of(int[] people, int[]... cells) {
        return partly(people, people, cells);
    }

    /// The same where some answered only in part.
    static PublishedCells partly(int[] complete, int[] anyone, int[]... cells) {
        var builder = PublishedCells.builder();
        for (int atom = 0; atom < complete.length; atom++) {
            builder.atom(atom, complete[atom], anyone[atom]);
        }
        Arrays.stream(cells).forEach(builder::cell);
        return builder.build();
    }

    static int[] cell(int... atoms) {
        return atoms;
    }

    static int[] people(int... numbers) {
        return numbers;
    }

    /// A tree that says nothing: every home directly below one root, the last number.
    static int[] flat(int homes) {
        var parents = new int[homes + 1];
        Arrays.fill(parents, homes);
        parents[homes] = -1;
        return parents;
    }

    /// Any sets of the given atoms.
    static int[][] random(Random random, int atoms, int cells) {
        return random.ints(cells, 1, 1 << atoms)
                .mapToObj(set -> IntStream.range(0, atoms)
                        .filter(atom -> (set >> atom & 1) == 1)
                        .toArray())
                .toArray(int[][]::new);
    }
}
