package dk.samspil.command;

import java.util.List;

/// Commands that run without a server.
public final class CommandLine {
    private static final String REPORT = "report";

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
        if (!args[0].equals(REPORT)) {
            console.error("error: no command '" + args[0] + "'. The command is: report INPUT OUTPUT");
            return Console.WRONG_ARGUMENTS;
        }
        return report(arguments, console);
    }

    static int report(List<String> arguments, Console console) {
        return switch (ReportArguments.parse(arguments)) {
            case ReportArguments.Outcome.Understood understood ->
                new ReportCommand(understood.arguments(), console).run();
            case ReportArguments.Outcome.Wrong wrong -> {
                wrong.messages().forEach(console::error);
                console.error(ReportArguments.USAGE);
                yield Console.WRONG_ARGUMENTS;
            }
        };
    }
}
