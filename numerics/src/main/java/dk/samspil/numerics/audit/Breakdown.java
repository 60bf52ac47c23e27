package dk.samspil.numerics.audit;

import java.util.List;

/// A division of people by one attribute, or by two at once.
final class Breakdown {

    private final Register register;
    private final int first;
    private final int second;
    private final int categories;

    /// @throws IllegalArgumentException if there is not one attribute or two
    Breakdown(Register register, List<Integer> attributes) {
        if (attributes.isEmpty() || attributes.size() > 2) {
            throw new IllegalArgumentException("a breakdown has one attribute or two: " + attributes);
        }
        this.register = register;
        this.first = attributes.getFirst();
        this.second = attributes.size() == 2 ? attributes.getLast() : -1;
        this.categories = register.categoryCount(first) * (second < 0 ? 1 : register.categoryCount(second));
    }

    int categoryCount() {
        return categories;
    }

    int category(int person) {
        int ofFirst = register.category(first, person);
        return second < 0 ? ofFirst : ofFirst * register.categoryCount(second) + register.category(second, person);
    }
}
