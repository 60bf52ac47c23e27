package dk.samspil.benchmarks.municipality;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the invented questionnaire measures. The words are placeholders and belong to no published instrument.
public enum Dimension {
    TRUST_MGMT("Trust between management and employees", Role.SOCIAL_CAPITAL, 4, 3, 0.55),
    JUSTICE("Justice in the workplace", Role.SOCIAL_CAPITAL, 4, 0, 0.30),
    COOPERATION("Cooperation in the unit", Role.SOCIAL_CAPITAL, 4, 0, 0.75),
    LEADER_COOP("Cooperation with the immediate leader", Role.SOCIAL_CAPITAL, 3, 0, 0.65),
    INFLUENCE("Influence at work", Role.DRIVER, 3, 0, 0.15),
    ROLE_CLARITY("Role clarity", Role.DRIVER, 3, 0, 0.70),
    WORKLOAD("Workload is manageable", Role.DRIVER, 3, 2, -0.10),
    ENGAGEMENT("Well-being and engagement", Role.OUTCOME, 4, 0, 0.60);

    /// The items of all dimensions, in the order of the questionnaire.
    static final List<Item> ITEMS =
            Stream.of(values()).flatMap(each -> each.listItems().stream()).toList();

    enum Role {
        SOCIAL_CAPITAL,
        DRIVER,
        OUTCOME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One question, answered 1-5.
    ///
    /// @param number its place in the dimension, from 1
    record Item(Dimension dimension, int number, boolean reversed) {
        String id() {
            return dimension.code() + "_" + number;
        }

        String text() {
            return "Placeholder " + number + " about: " + dimension.label;
        }
    }

    private final String label;
    private final Role role;
    private final int items;
    private final int reversedItem;
    private final double mean;

    /// @param reversedItem the number of the item worded the other way round, 0 if there is none
    /// @param mean on the latent scale, where 0 is the middle and people differ by about 1
    Dimension(String label, Role role, int items, int reversedItem, double mean) {
        this.label = label;
        this.role = role;
        this.items = items;
        this.reversedItem = reversedItem;
        this.mean = mean;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    Role role() {
        return role;
    }

    double mean() {
        return mean;
    }

    List<Item> listItems() {
        return IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Item(this, number, number == reversedItem))
                .toList();
    }

    /// The positions of the items in the questionnaire, from 0.
    public IntStream itemPositions() {
        return IntStream.range(0, ITEMS.size()).filter(item -> ITEMS.get(item).dimension() == this);
    }
}
