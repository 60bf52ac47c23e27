package dk.samspil.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Stylesheets and fonts that a report file needs beside it.
final class Assets {
    private static final List<String> FILES = List.of(
            "tokens.css",
            "results.css",
            "fonts/IBMPlexSans-Regular.woff2",
            "fonts/IBMPlexSans-SemiBold.woff2",
            "fonts/IBMPlexSans-OFL.txt");

    private Assets() {}

    static void write(Path output) {
        try {
            for (String file : FILES) {
                Path target = output.resolve("assets").resolve(file);
                Files.createDirectories(target.getParent());
                try (InputStream in = open("/static/assets/" + file)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a resource of the application.
    static byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Assets.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("the application lacks its resource " + path);
        }
        return in;
    }
}
