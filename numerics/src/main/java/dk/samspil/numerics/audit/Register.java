package dk.samspil.numerics.audit;

import java.util.Arrays;

/// What the attacker knows about the people of a survey: where everybody belongs, the categories of everybody's
/// attributes, and who contributed to what. Not what they answered.
public final class Register {

    private final int[] parents;
    private final int[] homes;
    private final int[][] categories;

    private Register(int[] parents, int[] homes, int[][] categories) {
        this.parents = parents;
        this.homes = homes;
        this.categories = categories;
    }

    /// Copies what is known.
    ///
    /// @param parentOf the parent of every unit, a negative number for the top
    /// @param homes the unit in which every person is counted first
    /// @param categories for every attribute the category of every person, counted from 0
    public static Register of(int[] parentOf, int[] homes, int[]... categories) {
        return new Register(
                parentOf.clone(),
                homes.clone(),
                Arrays.stream(categories).map(int[]::clone).toArray(int[][]::new));
    }

    /// The number of people.
    public int people() {
        return homes.length;
    }

    int parent(int unit) {
        return parents[unit];
    }

    int home(int person) {
        return homes[person];
    }

    int category(int attribute, int person) {
        return categories[attribute][person];
    }
}
