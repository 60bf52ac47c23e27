package dk.samspil.numerics.seal;

/// The eight signs with which somebody comes to the questions, shown as `K7QM-4T9R`. About 40 bits.
///
/// Its [text][#toString] does not show it, so that none gets into a log.
///
/// @param signs eight of the 31 signs (digits and capital letters without 0, O, 1, I, L), without the hyphen
public record AccessCode(String signs) {
    /// How many signs a code has.
    public static final int LENGTH = 8;

    public AccessCode {
        if (signs.length() != LENGTH || !Signs.firstWrong(signs).isEmpty()) {
            throw new IllegalArgumentException("an access code has " + LENGTH + " of the 31 signs");
        }
    }

    /// Reads what somebody typed; case, hyphens and spaces are of no matter.
    public static Reading read(String typed) {
        String signs = Signs.tidy(typed);
        int length = signs.codePointCount(0, signs.length());
        if (length < LENGTH) {
            return new Reading.TooShort(length);
        }
        if (length > LENGTH) {
            return new Reading.TooLong(length);
        }
        String wrong = Signs.firstWrong(signs);
        return wrong.isEmpty() ? new Reading.Read(new AccessCode(signs)) : new Reading.WrongSign(wrong);
    }

    /// As people are shown it, `K7QM-4T9R`.
    public String display() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "AccessCode";
    }

    /// What came out of reading what somebody typed.
    public sealed interface Reading {
        /// A code; whether anybody was given it is another question.
        record Read(AccessCode code) implements Reading {}

        /// Fewer than eight signs.
        record TooShort(int signs) implements Reading {}

        /// More than eight signs.
        record TooLong(int signs) implements Reading {}

        /// Eight signs, of which this one, in capitals, occurs in no code.
        record WrongSign(String sign) implements Reading {}
    }
}
