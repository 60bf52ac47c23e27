package dk.samspil.access;

/// RFC 4648 base 32 without padding, as authenticator programs read secrets.
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(next);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(sign(held >> bits));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(sign(held << (BITS - bits))).toString();
    }

    private static char sign(int value) {
        return ALPHABET.charAt(value & (ALPHABET.length() - 1));
    }
}
