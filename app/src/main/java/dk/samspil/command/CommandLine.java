package dk.samspil.command;

import java.util.List;
import java.util.function.Supplier;

/// Commands that run without a server.
public final class CommandLine {
    private static final String REPORT = "report";
    private static final String AUDIT = "audit";

    private CommandLine() {}

    /// Whether these arguments name a command rather than settings of the server.
    public static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /// Runs a command.
    ///
    /// @return the exit code: 0 when it is done, 1 when the input does not allow it, 2 when the arguments are wrong
    public static int run(String[] args) {
        var console = Console.ofProcess();
        List<String> arguments = List.of(args).subList(1, args.length);
        return switch (args[0]) {
            case REPORT -> report(arguments, console, TemporaryApplication::start);
            case AUDIT -> audit(arguments, console, TemporaryApplication::start);
            default -> {
                console.error("error: no command '" + args[0]
                        + "'. The commands are: report INPUT OUTPUT, and audit OUTPUT INPUT");
                yield Console.WRONG_ARGUMENTS;
            }
        };
    }

    static int audit(List<String> arguments, Console console, Supplier<TemporaryApplication> applications) {
        return switch (AuditArguments.parse(arguments)) {
            case AuditArguments.Outcome.Understood understood ->
                new AuditCommand(understood.arguments(), console, applications).run();
            case AuditArguments.Outcome.Wrong wrong -> {
                wrong.messages().forEach(console::error);
                console.error(AuditArguments.USAGE);
                yield Console.WRONG_ARGUMENTS;
            }
        };
    }

    static int report(List<String> arguments, Console console, Supplier<TemporaryApplication> applications) {
        return switch (ReportArguments.parse(arguments)) {
            case ReportArguments.Outcome.Understood understood ->
                new ReportCommand(understood.arguments(), console, applications).run();
            case ReportArguments.Outcome.Wrong wrong -> {
                wrong.messages().forEach(console::error);
                console.error(ReportArguments.USAGE);
                yield Console.WRONG_ARGUMENTS;
            }
        };
    }
}
