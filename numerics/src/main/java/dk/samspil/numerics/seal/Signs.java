package dk.samspil.numerics.seal;

import java.math.BigInteger;

/// The 31 signs in which people read and type secrets: digits and capital letters without 0, O, 1, I and L,
/// which look alike.
final class Signs {
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final BigInteger RADIX = BigInteger.valueOf(ALPHABET.length());

    private Signs() {}

    /// The number in so many signs, the most significant first; what does not fit is cut off at the front.
    static String write(BigInteger number, int length) {
        var signs = new char[length];
        BigInteger rest = number;
        for (int place = length - 1; place >= 0; place--) {
            BigInteger[] parts = rest.divideAndRemainder(RADIX);
            signs[place] = ALPHABET.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new String(signs);
    }

    /// The number written with `signs`, all of which are in the alphabet.
    static BigInteger number(String signs) {
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < signs.length(); place++) {
            number = number.multiply(RADIX).add(BigInteger.valueOf(ALPHABET.indexOf(signs.charAt(place))));
        }
        return number;
    }

    /// What somebody typed in capital letters, without the hyphens, dashes and spaces between the groups.
    static String tidy(String typed) {
        var tidied = new StringBuilder();
        typed.codePoints()
                .filter(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign)
                        && Character.getType(sign) != Character.DASH_PUNCTUATION)
                .map(Character::toUpperCase)
                .forEach(tidied::appendCodePoint);
        return tidied.toString();
    }

    /// The first sign outside the alphabet, empty when there is none.
    static String firstWrong(String signs) {
        return signs.codePoints()
                .filter(sign -> ALPHABET.indexOf(sign) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
