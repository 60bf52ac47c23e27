package dk.samspil.numerics.seal;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// What stands beside an invitation instead of its access code: 128 bits derived from the code one-way, under
/// which the invitation is found when the code is typed.
///
/// @param hex 32 hexadecimal digits in lower case
public record CodeLookup(String hex) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{32}");

    public CodeLookup {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("a lookup has 32 hexadecimal digits");
        }
    }

    /// The lookup with these 16 bytes.
    public static CodeLookup of(byte[] bytes) {
        return new CodeLookup(HexFormat.of().formatHex(bytes));
    }

    /// The 16 bytes.
    public byte[] toBytes() {
        return HexFormat.of().parseHex(hex);
    }
}
