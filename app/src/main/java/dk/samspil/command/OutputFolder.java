package dk.samspil.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything is written to a staging folder beside the wanted one and put in its place when it is whole.
final class OutputFolder implements AutoCloseable {
    /// A folder with both of these was written by an earlier run and may be replaced.
    private static final List<String> OUR_FILES = List.of("cells.csv", "statement.html");

    private final Path wanted;
    private final Path staging;

    private OutputFolder(Path wanted, Path staging) {
        this.wanted = wanted;
        this.staging = staging;
    }

    /// The folder to write to; empty, with the reason said, where something else is in the way.
    static Optional<OutputFolder> prepare(Path output, Console console) {
        Path wanted = output.toAbsolutePath().normalize();
        if (!mayBeReplaced(wanted)) {
            console.error("error: %s holds something else. Name a folder that does not exist yet.".formatted(output));
            return Optional.empty();
        }
        Path beside = wanted.resolveSibling("." + wanted.getFileName() + ".unfinished");
        return Optional.of(new OutputFolder(wanted, beside));
    }

    private static boolean mayBeReplaced(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty()
                    || OUR_FILES.stream().allMatch(name -> Files.exists(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins: makes the folder to write into, empty.
    void begin() {
        try {
            delete(staging);
            Files.createDirectories(staging.resolve("reports"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder to write into, with an empty folder `reports` at first.
    Path staging() {
        return staging;
    }

    /// Puts what was written in its place.
    void finish() {
        try {
            delete(wanted);
            Files.move(staging, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leaves nothing unfinished behind.
    @Override
    public void close() {
        try {
            delete(staging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
