package dk.samspil.numerics.audit;

import java.util.Arrays;

/// What the attacker knows about the people of a survey: where everybody belongs, the categories of
/// everybody's attributes, and who contributed to what. Not what they answered.
public final class Register {

    private final int[] parents;
    private final int[] homes;
    private final int[][] categories;
    private final int[] categoryCounts;

    private Register(int[] parents, int[] homes, int[][] categories) {
        this.parents = parents;
        this.homes = homes;
        this.categories = categories;
        this.categoryCounts = Arrays.stream(categories)
                .mapToInt(each -> Arrays.stream(each).max().orElse(0) + 1)
                .toArray();
    }

    /// Copies what is known.
    ///
    /// @param parentOf the parent of every unit, a negative number for the top
    /// @param homes the unit in which every person is counted first
    /// @param categories for every attribute the category of every person, counted from 0
    /// @throws IllegalArgumentException if lengths differ, a home is no unit or a category is negative
    public static Register of(int[] parentOf, int[] homes, int[]... categories) {
        for (int home : homes) {
            if (home < 0 || home >= parentOf.length) {
                throw new IllegalArgumentException("no unit " + home + " to be a home");
            }
        }
        for (int[] ofAttribute : categories) {
            if (ofAttribute.length != homes.length) {
                throw new IllegalArgumentException(ofAttribute.length + " categories for " + homes.length + " people");
            }
            if (Arrays.stream(ofAttribute).anyMatch(category -> category < 0)) {
                throw new IllegalArgumentException("a category is negative");
            }
        }
        return new Register(
                parentOf.clone(),
                homes.clone(),
                Arrays.stream(categories).map(int[]::clone).toArray(int[][]::new));
    }

    /// The number of people.
    public int people() {
        return homes.length;
    }

    /// The number of units.
    public int units() {
        return parents.length;
    }

    /// The number of attributes.
    public int attributes() {
        return categories.length;
    }

    /// One more than the highest category of an attribute.
    public int categoryCount(int attribute) {
        return categoryCounts[attribute];
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

    RegisterTree tree() {
        return new RegisterTree(parents);
    }
}
