package dk.samspil.numerics.suppress;

import java.util.Arrays;

/// The people of one survey as the planner sees them: a home unit and one category of every attribute each,
/// no answers. People are numbered `0 … size()-1` in any order; nothing that is decided depends on it.
public final class Population {

    private final int[] homes;
    private final int[][] categories;
    private final int[] categoryCounts;

    private Population(int[] homes, int[][] categories) {
        this.homes = homes;
        this.categories = categories;
        this.categoryCounts = Arrays.stream(categories)
                .mapToInt(each -> Arrays.stream(each).max().orElse(-1) + 1)
                .toArray();
    }

    /// Copies the people.
    ///
    /// @param homes the home unit of every person
    /// @param categories for every attribute the category of every person, counted from 0; ordered attributes
    ///     in their order
    /// @throws IllegalArgumentException if the lengths differ or a number is negative
    public static Population of(int[] homes, int[]... categories) {
        for (int[] ofAttribute : categories) {
            if (ofAttribute.length != homes.length) {
                throw new IllegalArgumentException(ofAttribute.length + " categories for " + homes.length + " people");
            }
            if (Arrays.stream(ofAttribute).anyMatch(category -> category < 0)) {
                throw new IllegalArgumentException("a category is negative");
            }
        }
        if (Arrays.stream(homes).anyMatch(home -> home < 0)) {
            throw new IllegalArgumentException("a home is negative");
        }
        return new Population(
                homes.clone(), Arrays.stream(categories).map(int[]::clone).toArray(int[][]::new));
    }

    /// The number of people.
    public int size() {
        return homes.length;
    }

    /// The unit in which a person is counted first.
    public int home(int person) {
        return homes[person];
    }

    /// The number of attributes.
    public int attributeCount() {
        return categories.length;
    }

    /// The number of categories of an attribute, some of which may be empty.
    public int categoryCount(int attribute) {
        return categoryCounts[attribute];
    }

    /// The category of a person.
    public int category(int attribute, int person) {
        return categories[attribute][person];
    }
}
