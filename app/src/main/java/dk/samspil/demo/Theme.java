package dk.samspil.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The dimensions of the invented questionnaire, with what the model needs to know of each: its level among all
/// employees and how much it means for well-being. The words stand in `resources/demo/questionnaire.yaml`.
enum Theme {
    TRUST(4, 4, 0.40, 0.20),
    JUSTICE(4, 0, 0.20, 0.15),
    COOPERATION(4, 0, 0.75, 0.25),
    LEADER(3, 0, 0.55, 0.15),
    INFLUENCE(3, 0, 0.15, 0.10),
    ROLE_CLARITY(3, 0, 0.70, 0.05),
    TIME(3, 2, -0.10, 0.20),
    /// The outcome: it follows from the others, and a part is its own.
    WELLBEING(3, 0, 0.60, 0);

    private final int items;
    private final int reversedItem;
    private final double level;
    private final double weightForWellbeing;

    Theme(int items, int reversedItem, double level, double weightForWellbeing) {
        this.items = items;
        this.reversedItem = reversedItem;
        this.level = level;
        this.weightForWellbeing = weightForWellbeing;
    }

    /// The dimension's id in the questionnaire.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ids of its items, in the order of the questionnaire.
    List<String> listItemIds() {
        return IntStream.rangeClosed(1, items).mapToObj(n -> id() + "_" + n).toList();
    }

    boolean isReversed(String itemId) {
        return itemId.equals(id() + "_" + reversedItem);
    }

    /// The mean among all employees, in person-level standard deviations from the middle of the answer scale.
    double level() {
        return level;
    }

    /// How much of a standard deviation well-being moves when this dimension moves by one.
    double weightForWellbeing() {
        return weightForWellbeing;
    }
}
