package dk.samspil.files;

import dk.samspil.shared.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A text file from outside, read as UTF-8 (with or without a byte-order mark) or else as Windows-1252.
public record TextFile(String name, String text) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// The file's text; empty, with the problem said, where it is missing, empty or not text.
    public static Optional<TextFile> read(Path folder, String name, Problems problems) {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            problems.error(name, 0, "", "", "files.file_missing");
            return Optional.empty();
        }
        return read(name, bytesOf(path), problems);
    }

    /// The text of a file that was handed over, with the same checks.
    public static Optional<TextFile> read(String name, byte[] bytes, Problems problems) {
        Optional<String> text = decode(name, bytes, problems);
        if (text.isPresent() && text.get().isBlank()) {
            problems.error(name, 0, "", "", "files.file_empty");
            return Optional.empty();
        }
        return text.map(content -> new TextFile(name, content));
    }

    private static byte[] bytesOf(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes, bytes.length);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            return utf8.map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
        int line = utf8.isPresent() ? lineOfFirst((byte) 0, bytes) : firstBadLine(bytes);
        Optional<String> windows = strictly(WINDOWS_1252, bytes, bytes.length);
        if (windows.isEmpty() || windows.get().indexOf('\0') >= 0) {
            problems.error(name, line, "", "", "files.encoding_unknown");
            return Optional.empty();
        }
        problems.warning(name, line, "", "", "files.encoding_windows_1252");
        return windows;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int length) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int lineOfFirst(byte wanted, byte[] bytes) {
        int line = 1;
        for (byte each : bytes) {
            if (each == wanted) {
                return line;
            }
            line += each == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int firstBadLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                byte[] one = Arrays.copyOfRange(bytes, start, i);
                if (strictly(StandardCharsets.UTF_8, one, one.length).isEmpty()) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return line;
    }
}
