package dk.samspil.disclosure;

/// A value as everybody sees it: a whole number, or only that it lies below or above a limit.
public sealed interface ReleasedValue {
    /// The value as it stands in files: `78`, `<20`, `>80`.
    String text();

    record Whole(int value) implements ReleasedValue {
        @Override
        public String text() {
            return Integer.toString(value);
        }
    }

    /// The true value is `limit` or less; how much less is not said.
    record Below(int limit) implements ReleasedValue {
        @Override
        public String text() {
            return "<" + limit;
        }
    }

    /// The true value is `limit` or more; how much more is not said.
    record Above(int limit) implements ReleasedValue {
        @Override
        public String text() {
            return ">" + limit;
        }
    }

    static ReleasedValue parse(String text) {
        return switch (text.charAt(0)) {
            case '<' -> new Below(Integer.parseInt(text.substring(1)));
            case '>' -> new Above(Integer.parseInt(text.substring(1)));
            default -> new Whole(Integer.parseInt(text));
        };
    }
}
