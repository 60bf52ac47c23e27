package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Lists the people of published cells straight from the definitions, one person after the other.
final class CellMembers {

    private final Register register;
    private final RegisterTree tree;
    private final Set<Integer> wholeUnits = new HashSet<>();
    private final Set<Integer> unitsOfParts = new HashSet<>();

    CellMembers(Register register, Publication publication, RegisterTree tree) {
        this.register = register;
        this.tree = tree;
        for (var cell : publication.cells()) {
            if (cell instanceof Cell.Unit(int unit)) {
                wholeUnits.add(unit);
            } else if (cell instanceof Cell.UnitOfParts(int unit)) {
                unitsOfParts.add(unit);
            }
        }
    }

    /// The people of a cell, smallest number first, whether they contributed or not.
    int[] of(Cell cell) {
        return switch (cell) {
            case Cell.Unit(int unit) -> people(home -> tree.isInSubtree(home, unit));
            case Cell.UnitOfParts(int unit) -> people(home -> isInAPartOf(unit, home));
            case Cell.Group(var units) -> {
                var members = Set.copyOf(units);
                yield people(home -> isBelowAnyOf(members, home));
            }
            case Cell.Block block -> ofBlock(block);
        };
    }

    private int[] ofBlock(Cell.Block block) {
        int unit = block.unit();
        boolean isInParts = unitsOfParts.contains(unit) && !wholeUnits.contains(unit);
        var breakdown = new Breakdown(register, block.attributes());
        var categories = Set.copyOf(block.categories());
        return IntStream.of(of(isInParts ? new Cell.UnitOfParts(unit) : new Cell.Unit(unit)))
                .filter(person -> categories.contains(breakdown.category(person)))
                .toArray();
    }

    /// Whether a unit strictly below this one is published with the answers of this home.
    private boolean isInAPartOf(int unit, int home) {
        boolean isCounted = false;
        for (int at = home; at >= 0; at = tree.parent(at)) {
            if (at == unit) {
                return isCounted;
            }
            isCounted |= wholeUnits.contains(at);
        }
        return false;
    }

    private boolean isBelowAnyOf(Set<Integer> units, int home) {
        int at = home;
        while (at >= 0 && !units.contains(at)) {
            at = tree.parent(at);
        }
        return at >= 0;
    }

    private int[] people(IntPredicate isHome) {
        return IntStream.range(0, register.people())
                .filter(person -> isHome.test(register.home(person)))
                .toArray();
    }

    /// The people of every cell.
    static List<int[]> ofAll(Register register, Publication publication) {
        var members = new CellMembers(register, publication, register.tree());
        return publication.cells().stream().map(members::of).toList();
    }
}
