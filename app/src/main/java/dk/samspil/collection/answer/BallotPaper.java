package dk.samspil.collection.answer;

import dk.samspil.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One person's answers as they are sealed, without the person: a [Ballot] that also remembers where "don't know / not
/// relevant" was answered.
///
/// @param leader whether the voter leads the unit; empty where the round does not ask
/// @param attributes what else the paper says about its voter, in the order of the round's attribute names
/// @param marks one for every item in the order of the questionnaire
public record BallotPaper(UnitId unit, Optional<Boolean> leader, List<String> attributes, List<Mark> marks) {
    private static final byte VERSION = 1;
    /// Room for what is not answers: unit, attributes. All papers of a round have one size.
    private static final int ROOM_FOR_ATTRIBUTES = 512;
    private static final int STEP = 256;
    private static final short SKIPPED = Short.MIN_VALUE;
    private static final short DONT_KNOW = Short.MIN_VALUE + 1;

    /// What a person answered to one item.
    public sealed interface Mark {
        /// One of the item's answers.
        record Answer(int value) implements Mark {
            public Answer {
                if (value <= DONT_KNOW || value > Short.MAX_VALUE) {
                    throw new IllegalArgumentException("no answer has the number " + value);
                }
            }
        }

        /// "Don't know / not relevant".
        record DontKnow() implements Mark {}

        /// Nothing.
        record Skipped() implements Mark {}
    }

    public BallotPaper {
        attributes = List.copyOf(attributes);
        marks = List.copyOf(marks);
    }

    /// The bytes that are sealed: for papers with equally many items they are equally many.
    ///
    /// @throws IllegalArgumentException when unit and attributes are longer than any should be
    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(unit.value());
            out.writeByte(leader.map(leads -> leads ? 2 : 1).orElse(0));
            out.writeShort(attributes.size());
            for (String attribute : attributes) {
                out.writeUTF(attribute);
            }
            out.writeShort(marks.size());
            for (Mark mark : marks) {
                out.writeShort(number(mark));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int size = sizeFor(marks.size());
        if (bytes.size() > size) {
            throw new IllegalArgumentException("unit and attributes of a ballot are too long");
        }
        return Arrays.copyOf(bytes.toByteArray(), size);
    }

    /// The paper that was sealed.
    ///
    /// @throws IllegalArgumentException when the bytes are no paper
    static BallotPaper fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalArgumentException("a ballot of another version");
            }
            var unit = new UnitId(in.readUTF());
            byte leads = in.readByte();
            Optional<Boolean> leader = leads == 0 ? Optional.empty() : Optional.of(leads == 2);
            List<String> attributes = new ArrayList<>();
            for (int count = in.readShort(); count > 0; count--) {
                attributes.add(in.readUTF());
            }
            List<Mark> marks = new ArrayList<>();
            for (int count = in.readShort(); count > 0; count--) {
                marks.add(mark(in.readShort()));
            }
            return new BallotPaper(unit, leader, attributes, marks);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a ballot", e);
        }
    }

    /// What statistics count.
    Ballot toBallot() {
        return new Ballot(
                unit,
                leader,
                attributes,
                marks.stream().map(BallotPaper::answer).toList());
    }

    private static Optional<Integer> answer(Mark mark) {
        return switch (mark) {
            case Mark.Answer(int value) -> Optional.of(value);
            case Mark.DontKnow() -> Optional.empty();
            case Mark.Skipped() -> Optional.empty();
        };
    }

    private static int number(Mark mark) {
        return switch (mark) {
            case Mark.Answer(int value) -> value;
            case Mark.DontKnow() -> DONT_KNOW;
            case Mark.Skipped() -> SKIPPED;
        };
    }

    private static Mark mark(short number) {
        return switch (number) {
            case SKIPPED -> new Mark.Skipped();
            case DONT_KNOW -> new Mark.DontKnow();
            default -> new Mark.Answer(number);
        };
    }

    private static int sizeFor(int items) {
        int needed = Short.BYTES * items + ROOM_FOR_ATTRIBUTES;
        return (needed + STEP - 1) / STEP * STEP;
    }
}
