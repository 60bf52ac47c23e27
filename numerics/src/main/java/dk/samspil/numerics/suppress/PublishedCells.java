package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// What was published about one quantity: a list of cells, each a set of atoms.
///
/// An *atom* is the smallest group of people that nothing published ever splits, today the people of one
/// home unit. It carries the number of people in it who contributed to everything and the number who
/// contributed to anything (see [ContributorCounts]). Cells and atoms are numbered from 0 in the order they
/// were added.
///
/// This is the only type that the attacker in `dk.samspil.numerics.audit` shares with the planner: it says
/// what was published, not why that should be safe.
public final class PublishedCells {

    private final int[] homes;
    private final int[] complete;
    private final int[] anyone;
    private final int[] cellStarts;
    private final int[] members;

    private PublishedCells(Builder builder) {
        this.homes = builder.homes.build().toArray();
        this.complete = builder.complete.build().toArray();
        this.anyone = builder.anyone.build().toArray();
        this.cellStarts = builder.cellStarts.build().toArray();
        this.members = builder.members.build().toArray();
    }

    /// The cells of a plan: atom `i` is home unit `i`, and the cells stand in the order of their units.
    public static PublishedCells of(UnitPlan plan) {
        var units = plan.publishedUnits().toArray();
        var cellOfUnit = new int[plan.tree().size()];
        var sizes = new int[units.length];
        for (int cell = 0; cell < units.length; cell++) {
            cellOfUnit[units[cell]] = cell;
        }
        int homes = plan.tree().size();
        for (int home = 0; home < homes; home++) {
            plan.forEachCellOf(home, unit -> sizes[cellOfUnit[unit]]++);
        }
        var cells = new int[units.length][];
        Arrays.setAll(cells, cell -> new int[sizes[cell]]);
        for (int home = homes - 1; home >= 0; home--) {
            int atom = home;
            plan.forEachCellOf(home, unit -> cells[cellOfUnit[unit]][--sizes[cellOfUnit[unit]]] = atom);
        }
        var builder = new Builder();
        for (int home = 0; home < homes; home++) {
            builder.atom(home, plan.counts().complete(home), plan.counts().anyone(home));
        }
        for (var cell : cells) {
            builder.cell(cell);
        }
        return builder.build();
    }

    /// Starts an empty list.
    public static Builder builder() {
        return new Builder();
    }

    /// The number of cells.
    public int cellCount() {
        return cellStarts.length - 1;
    }

    /// The number of atoms, published or not.
    public int atomCount() {
        return homes.length;
    }

    /// The home unit of the people in an atom.
    public int home(int atom) {
        return homes[atom];
    }

    /// The people in an atom who contributed to everything.
    public int complete(int atom) {
        return complete[atom];
    }

    /// The people in an atom who contributed to anything.
    public int anyone(int atom) {
        return anyone[atom];
    }

    /// The atoms of a cell, in the order they were given.
    public IntStream atoms(int cell) {
        return Arrays.stream(members, cellStarts[cell], cellStarts[cell + 1]);
    }

    /// Collects atoms and cells.
    public static final class Builder {

        private final IntStream.Builder homes = IntStream.builder();
        private final IntStream.Builder complete = IntStream.builder();
        private final IntStream.Builder anyone = IntStream.builder();
        private final IntStream.Builder cellStarts = IntStream.builder().add(0);
        private final IntStream.Builder members = IntStream.builder();
        private int atomCount;
        private int memberCount;

        private Builder() {}

        /// Adds an atom and returns its number.
        public int atom(int home, int completeContributors, int anyContributors) {
            if (home < 0 || completeContributors < 0 || completeContributors > anyContributors) {
                throw new IllegalArgumentException("atom of home " + home + " with " + completeContributors
                        + " complete contributors among " + anyContributors);
            }
            homes.add(home);
            complete.add(completeContributors);
            anyone.add(anyContributors);
            return atomCount++;
        }

        /// Adds a cell of different atoms that were added before.
        public Builder cell(int... atoms) {
            if (Arrays.stream(atoms).distinct().count() < atoms.length) {
                throw new IllegalArgumentException("a cell has an atom twice: " + Arrays.toString(atoms));
            }
            for (int atom : atoms) {
                Objects.checkIndex(atom, atomCount);
                members.add(atom);
            }
            memberCount += atoms.length;
            cellStarts.add(memberCount);
            return this;
        }

        /// The finished list.
        public PublishedCells build() {
            return new PublishedCells(this);
        }
    }
}
