package dk.samspil.collection.answer;

import dk.samspil.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One answer in words, as it is sealed: a ballot of its own, without the person and without the other answers.
///
/// @param unit where the writer works; a comment is shown with those of a larger unit only
/// @param question the id of the question
public record TextPaper(UnitId unit, String question, String text) {
    /// As many bytes of UTF-8 as a text may have, so that a row fits on one page of the database.
    public static final int LONGEST_IN_BYTES = 6000;

    private static final byte VERSION = 1;
    private static final int SIZE = LONGEST_IN_BYTES + 512;

    public TextPaper {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new IllegalArgumentException("a text has at most " + LONGEST_IN_BYTES + " bytes");
        }
    }

    /// The bytes that are sealed, equally many for every text.
    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(unit.value());
            out.writeUTF(question);
            out.writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > SIZE) {
            throw new IllegalArgumentException("unit and question of a text are too long");
        }
        return Arrays.copyOf(bytes.toByteArray(), SIZE);
    }

    /// The text that was sealed.
    ///
    /// @throws IllegalArgumentException when the bytes are no text
    static TextPaper fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalArgumentException("a text of another version");
            }
            return new TextPaper(new UnitId(in.readUTF()), in.readUTF(), in.readUTF());
        } catch (IOException e) {
            throw new IllegalArgumentException("not a text", e);
        }
    }
}
