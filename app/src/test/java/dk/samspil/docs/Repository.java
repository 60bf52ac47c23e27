package dk.samspil.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of the repository, as they are read by people.
public final class Repository {
    public static final Path ROOT = root();

    private Repository() {}

    /// The Markdown documents: at the root, under docs and beside the modules, but not those inside the sources.
    static List<Path> listDocuments() {
        return Stream.of(
                        markdown(ROOT, 1),
                        markdown(ROOT.resolve("docs"), 9),
                        markdown(ROOT.resolve("numerics"), 1),
                        markdown(ROOT.resolve("benchmarks"), 1))
                .flatMap(List::stream)
                .toList();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of the types that have a file of their own.
    ///
    /// @param tree `main` or `test`
    static Set<String> typeNames(String tree) {
        return Stream.of("numerics", "app", "benchmarks")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src").resolve(tree), 30).stream())
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The path as it is written in a document at the root.
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Path> markdown(Path folder, int depth) {
        return files(folder, depth).stream()
                .filter(file -> file.getFileName().toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("GLOSSARY.md"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no GLOSSARY.md above the working directory");
            }
        }
        return folder;
    }
}
