package dk.samspil.numerics.suppress;

import java.util.Arrays;

/// How many people contributed, as far as it decides what may be shown of a unit.
///
/// | class | shown |
/// |---|---|
/// | fewer than 5 | nothing |
/// | 5-9 | means of dimensions |
/// | 10-19 | also means of items |
/// | 20-49 | also distributions in at most three classes |
/// | 50+ | also distributions over every answer, and the standard deviation |
///
/// Source: the rule of detail by number of answers, docs/methods/disclosure-level-of-detail.md.
public enum CountClass {
    FEWER_THAN_5(0, "<5"),
    FROM_5_TO_9(5, "5-9"),
    FROM_10_TO_19(10, "10-19"),
    FROM_20_TO_49(20, "20-49"),
    FROM_50(50, "50+");

    private final int lowest;
    private final String key;

    CountClass(int lowest, String key) {
        this.lowest = lowest;
        this.key = key;
    }

    /// The class of a number of people.
    public static CountClass of(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("a number of people cannot be " + people);
        }
        var found = FEWER_THAN_5;
        for (var candidate : values()) {
            found = people >= candidate.lowest ? candidate : found;
        }
        return found;
    }

    /// The smallest number in the class. What is shown of a unit whose number is shown as a class is
    /// computed with this number, or it would tell the real one.
    public int lowest() {
        return lowest;
    }

    /// The largest number in the class, which has no end from 50 on.
    int highest() {
        return Arrays.stream(values())
                .mapToInt(each -> each.lowest - 1)
                .filter(last -> last >= lowest)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// The class as text without a language: `<5`, `5-9`, `10-19`, `20-49` or `50+`.
    public String key() {
        return key;
    }

    /// Whether means of dimensions are shown.
    public boolean showsDimensionMeans() {
        return this != FEWER_THAN_5;
    }

    /// Whether means of items are shown.
    public boolean showsItemMeans() {
        return lowest >= FROM_10_TO_19.lowest;
    }

    /// Whether distributions are shown, in whatever number of classes.
    public boolean showsDistributions() {
        return lowest >= FROM_20_TO_49.lowest;
    }

    /// Whether distributions start from every answer rather than from three classes, and a standard
    /// deviation is shown.
    public boolean showsEveryAnswer() {
        return this == FROM_50;
    }
}
