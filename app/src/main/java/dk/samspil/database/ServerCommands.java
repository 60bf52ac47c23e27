package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs PostgreSQL's programs as the right account and in the right folder.
record ServerCommands(ServerAccount account, Path folder) {
    private static final int MINUTES_BEFORE_GIVING_UP = 5;

    /// How a command ended, and everything it printed.
    record Outcome(int status, String output) {
        boolean isSuccess() {
            return status == 0;
        }
    }

    /// Runs a command to its end.
    ///
    /// @throws DatabaseNotStarted when it fails, with what it printed
    void run(List<String> command) {
        var outcome = attempt(command);
        if (!outcome.isSuccess()) {
            throw new DatabaseNotStarted(
                    "A command of PostgreSQL failed: %s%n%s"
                            .formatted(
                                    String.join(" ", command), outcome.output().strip()),
                    "Read the message above; the folder %s holds PostgreSQL's own log.".formatted(folder));
        }
    }

    boolean succeeds(List<String> command) {
        return attempt(command).isSuccess();
    }

    /// Runs a command to its end, whatever the end is. The output goes through a file, since a server that stays
    /// behind would keep a pipe open for ever.
    Outcome attempt(List<String> command) {
        try {
            var output = Files.createTempFile("samspil-", ".out");
            try {
                int status = await(start(command, output), command);
                return new Outcome(status, Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(account.prefix().stream(), command.stream())
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int await(Process process, List<String> command) throws IOException {
        try {
            if (!process.waitFor(MINUTES_BEFORE_GIVING_UP, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no end after %d minutes: %s".formatted(MINUTES_BEFORE_GIVING_UP, command));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command, e);
        }
    }
}
