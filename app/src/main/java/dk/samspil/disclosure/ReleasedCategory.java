package dk.samspil.disclosure;

import java.util.List;

/// A block of a breakdown: the people of a unit with one of these values of an attribute.
///
/// @param cut the id of the breakdown in the policy: the attribute's name, or two joined by `*`
/// @param values the values shown together, in the policy's or else alphabetical order; pairs are joined by `*`
public record ReleasedCategory(String cut, List<String> values) {
    private static final String SEPARATOR = "|";
    private static final String OF_PAIR = "*";

    public ReleasedCategory {
        values = List.copyOf(values);
        if (cut.isBlank() || values.isEmpty()) {
            throw new IllegalArgumentException("a block belongs to a breakdown and has values: " + cut + values);
        }
    }

    /// The values as they stand in files, joined by `|`.
    public String text() {
        return String.join(SEPARATOR, values);
    }

    /// Whether a value of an attribute could not be told from several.
    static boolean holdsSeparator(String value) {
        return value.contains(SEPARATOR) || value.contains(OF_PAIR);
    }

    /// The value of a breakdown by two attributes.
    static String pair(String first, String second) {
        return first + OF_PAIR + second;
    }

    /// The block as it stands in files.
    public static ReleasedCategory parse(String cut, String text) {
        return new ReleasedCategory(cut, List.of(text.split("\\|", -1)));
    }
}
