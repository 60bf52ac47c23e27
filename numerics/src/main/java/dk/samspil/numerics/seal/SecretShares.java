package dk.samspil.numerics.seal;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a seed in three parts of which any two give it back, and any one says nothing about it: Shamir's
/// scheme over GF(256), byte by byte.
///
/// Each byte is the value at 0 of a line with a drawn slope; part 1, 2 and 3 are its values there.
public final class SecretShares {
    /// How many parts a seed is split in.
    public static final int PARTS = 3;

    private SecretShares() {}

    /// The parts 1, 2 and 3 of a seed.
    public static List<SecretShare> split(byte[] seed, SecureRandom random) {
        if (seed.length != OpeningKey.SEED_LENGTH) {
            throw new IllegalArgumentException("a seed has " + OpeningKey.SEED_LENGTH + " bytes, not " + seed.length);
        }
        var slopes = new byte[seed.length];
        random.nextBytes(slopes);
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> new SecretShare(number, valuesAt(number, seed, slopes)))
                .toList();
    }

    private static byte[] valuesAt(int number, byte[] seed, byte[] slopes) {
        var values = new byte[seed.length];
        for (int i = 0; i < seed.length; i++) {
            values[i] = (byte) (seed[i] ^ ByteField.multiply(slopes[i] & 0xff, number));
        }
        return values;
    }

    /// The seed that two different parts give; parts of different seeds give another that is of no use.
    ///
    /// @throws IllegalArgumentException when both are the same part
    public static byte[] combine(SecretShare one, SecretShare other) {
        if (one.number() == other.number()) {
            throw new IllegalArgumentException("part " + one.number() + " twice is one part");
        }
        int slopeDivisor = ByteField.inverse(one.number() ^ other.number());
        int weightOfOne = ByteField.multiply(other.number(), slopeDivisor);
        int weightOfOther = ByteField.multiply(one.number(), slopeDivisor);
        byte[] first = one.toBytes();
        byte[] second = other.toBytes();
        var seed = new byte[first.length];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) (ByteField.multiply(first[i] & 0xff, weightOfOne)
                    ^ ByteField.multiply(second[i] & 0xff, weightOfOther));
        }
        return seed;
    }
}
