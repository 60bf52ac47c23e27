package dk.samspil.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Takes what a command writes.
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Console console() {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /// Reports as the command line does, with an application and a database that live only as long as the command.
    int runAlone(String... arguments) {
        Path programs = Path.of("target", "report-postgres").toAbsolutePath();
        System.setProperty("samspil.database.binaries-dir", programs.toString());
        return CommandLine.report(List.of(arguments), console(), TemporaryApplication::start);
    }

    /// The same in an application that runs already.
    int run(String... arguments) {
        return CommandLine.report(List.of(arguments), console(), RunningApplication::get);
    }

    int audit(String... arguments) {
        return CommandLine.audit(List.of(arguments), console(), RunningApplication::get);
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
