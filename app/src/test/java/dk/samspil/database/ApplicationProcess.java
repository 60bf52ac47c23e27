package dk.samspil.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A [WritingApplication] in a process of its own.
final class ApplicationProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private int lastRow;

    private ApplicationProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ApplicationProcess start(Path dataFolder) {
        return start(List.of(), System.getProperty("java.class.path"), dataFolder, RealPostgres.binariesFolder());
    }

    /// @param prefix what runs the command as somebody else; may be empty
    static ApplicationProcess start(List<String> prefix, String classPath, Path dataFolder, Path binariesFolder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-cp",
                classPath,
                WritingApplication.class.getName(),
                dataFolder.toString(),
                binariesFolder.toString()));
        try {
            return new ApplicationProcess(new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return next("port ");
    }

    /// Waits until this many rows were acknowledged.
    void writeRows(int rows) {
        while (lastRow < rows) {
            lastRow = next("row ");
        }
    }

    /// Ends the process as `kill -9` does.
    ///
    /// @return the last row that was acknowledged
    int kill() {
        process.toHandle().destroyForcibly(); // unlike the process's own method it leaves the output readable
        return output.lines()
                .filter(line -> line.matches("row \\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring("row ".length())))
                .max()
                .orElse(lastRow);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private int next(String word) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(word)) {
                    return Integer.parseInt(line.substring(word.length()));
                }
            }
            throw new AssertionError("the application ended early; its errors stand above");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
