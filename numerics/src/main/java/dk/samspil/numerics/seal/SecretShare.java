package dk.samspil.numerics.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// One of three parts of an [OpeningKey]'s seed; two open it, one says nothing.
///
/// People keep it on paper: twelve groups of four of the 31 signs. Its text does not show it.
public final class SecretShare {
    /// How many groups a share is written in.
    public static final int GROUPS = 12;

    /// How many signs a group has.
    public static final int SIGNS_IN_GROUP = 4;

    private static final int SIGNS = GROUPS * SIGNS_IN_GROUP;
    private static final int CHECK_LENGTH = 4;
    private static final int LENGTH = 1 + OpeningKey.SEED_LENGTH + CHECK_LENGTH;

    private final int number;
    private final byte[] bytes;

    SecretShare(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes.clone();
    }

    /// Reads what somebody typed or scanned; case, hyphens and spaces are of no matter.
    public static Reading read(String typed) {
        String signs = Signs.tidy(typed);
        int length = signs.codePointCount(0, signs.length());
        if (length < SIGNS) {
            return new Reading.TooShort(length);
        }
        if (length > SIGNS) {
            return new Reading.TooLong(length);
        }
        String wrong = Signs.firstWrong(signs);
        return wrong.isEmpty() ? checked(Signs.number(signs)) : new Reading.WrongSign(wrong);
    }

    private static Reading checked(BigInteger written) {
        byte[] all = padded(written);
        int number = all[0];
        byte[] part = Arrays.copyOfRange(all, 1, 1 + OpeningKey.SEED_LENGTH);
        byte[] check = Arrays.copyOfRange(all, 1 + OpeningKey.SEED_LENGTH, LENGTH);
        boolean right = written.bitLength() <= Byte.SIZE * LENGTH
                && number >= 1
                && number <= SecretShares.PARTS
                && Arrays.equals(check, Arrays.copyOf(digest(number, part), CHECK_LENGTH));
        return right ? new Reading.Read(new SecretShare(number, part)) : new Reading.Mistyped();
    }

    /// The last bytes of a number.
    private static byte[] padded(BigInteger number) {
        byte[] written = number.toByteArray();
        var padded = new byte[LENGTH];
        int kept = Math.min(written.length, LENGTH);
        System.arraycopy(written, written.length - kept, padded, LENGTH - kept, kept);
        return padded;
    }

    /// Which of the three it is, from 1.
    public int number() {
        return number;
    }

    byte[] toBytes() {
        return bytes.clone();
    }

    /// The twelve groups as they are printed.
    public List<String> groups() {
        byte[] check = Arrays.copyOf(digest(number, bytes), CHECK_LENGTH);
        String signs = Signs.write(new BigInteger(1, Bytes.join(new byte[] {(byte) number}, bytes, check)), SIGNS);
        var groups = new ArrayList<String>();
        for (int start = 0; start < SIGNS; start += SIGNS_IN_GROUP) {
            groups.add(signs.substring(start, start + SIGNS_IN_GROUP));
        }
        return List.copyOf(groups);
    }

    /// By which the share can be known again, and from which it cannot be found: the SHA-256 of its 192 random
    /// bits, as 64 hexadecimal digits.
    public String mark() {
        return HexFormat.of().formatHex(digest(number, Bytes.join("mark".getBytes(StandardCharsets.US_ASCII), bytes)));
    }

    private static byte[] digest(int number, byte[] part) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) number);
            return digest.digest(part);
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    /// What came out of reading what somebody typed.
    public sealed interface Reading {
        /// A share of some key.
        record Read(SecretShare share) implements Reading {}

        /// Fewer than 48 signs.
        record TooShort(int signs) implements Reading {}

        /// More than 48 signs.
        record TooLong(int signs) implements Reading {}

        /// A sign, in capitals, that occurs in no share.
        record WrongSign(String sign) implements Reading {}

        /// 48 signs that are no share: at least one is not as printed.
        record Mistyped() implements Reading {}
    }
}
