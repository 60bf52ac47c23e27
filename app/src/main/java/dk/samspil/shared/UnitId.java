package dk.samspil.shared;

import java.util.regex.Pattern;

/// The stable identity of an organisational unit, as the personnel system writes it.
///
/// It also names files (`reports/<unit id>.html`), so it holds 1-64 letters, digits, dots, hyphens and underscores and
/// does not begin with a dot.
public record UnitId(String value) implements Comparable<UnitId> {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,63}");

    public UnitId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unit id: '" + value + "'; 1-64 letters, digits, '.', '-', '_'");
        }
    }

    /// Whether a text from outside can be a unit id.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
