package dk.samspil.disclosure;

/// What a released figure measures.
public sealed interface Measure {
    /// The name of the measure in files and in the database: `answered`, `response_rate`, `mean:<id>`,
    /// `share:<item>:<class>`.
    String code();

    /// How many answers the unit's figures rest on.
    record Answered() implements Measure {
        @Override
        public String code() {
            return "answered";
        }
    }

    /// How many per cent of those invited answered.
    record ResponseRate() implements Measure {
        @Override
        public String code() {
            return "response_rate";
        }
    }

    /// The mean, 0-100, of a dimension, a composite or an item.
    record Mean(String id) implements Measure {
        @Override
        public String code() {
            return "mean:" + id;
        }
    }

    /// The share, in per cent, of the answers to an item that fall in a class of neighbouring answers.
    ///
    /// @param answers the answers of the class, ascending and joined by `|`, such as `4|5`
    record Share(String itemId, String answers) implements Measure {
        @Override
        public String code() {
            return "share:" + itemId + ":" + answers;
        }
    }

    /// What the mean of a dimension or a composite was a year before, under the rules and beside the figures of that
    /// year.
    record Previous(String id) implements Measure {
        @Override
        public String code() {
            return "previous:" + id;
        }
    }

    /// The measure with this code.
    static Measure parse(String code) {
        String[] parts = code.split(":", 3);
        return switch (parts[0]) {
            case "answered" -> new Answered();
            case "response_rate" -> new ResponseRate();
            case "mean" -> new Mean(parts[1]);
            case "share" -> new Share(parts[1], parts[2]);
            case "previous" -> new Previous(parts[1]);
            default -> throw new IllegalArgumentException("no measure '" + code + "'");
        };
    }
}
