package dk.samspil.command;

import dk.samspil.command.rehearsal.DressRehearsal;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/// Commands that run without a server.
public final class CommandLine {
    private static final String REPORT = "report";
    private static final String AUDIT = "audit";
    private static final String REHEARSE = "rehearse";
    private static final String PRACTISE = "practise";

    private CommandLine() {}

    /// Whether these arguments name a command rather than settings of the server.
    public static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /// Runs a command.
    ///
    /// @param application the class that starts the server
    /// @return the exit code: 0 when it is done, 1 when the input does not allow it, 2 when the arguments are wrong
    public static int run(Class<?> application, String[] args) {
        var console = Console.ofProcess();
        List<String> arguments = List.of(args).subList(1, args.length);
        return switch (args[0]) {
            case REPORT -> report(arguments, console, TemporaryApplication::start);
            case AUDIT -> audit(arguments, console, TemporaryApplication::start);
            case REHEARSE -> rehearse(arguments, console, application);
            case PRACTISE -> practise(console, application);
            default -> {
                console.error("error: no command '" + args[0]
                        + "'. The commands are: report INPUT OUTPUT, audit OUTPUT INPUT, rehearse, and practise");
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

    static int rehearse(List<String> arguments, Console console, Class<?> application) {
        return switch (RehearseArguments.parse(arguments)) {
            case RehearseArguments.Outcome.Understood(RehearseArguments understood) ->
                rehearse(understood, console, application);
            case RehearseArguments.Outcome.Wrong(List<String> messages) -> {
                messages.forEach(console::error);
                console.error(RehearseArguments.USAGE);
                yield Console.WRONG_ARGUMENTS;
            }
        };
    }

    private static int rehearse(RehearseArguments arguments, Console console, Class<?> application) {
        try {
            List<String> wrong = new DressRehearsal(
                            application, TemporaryApplication.binaries(), arguments.people(), console::say)
                    .play();
            wrong.forEach(each -> console.error("error: " + each));
            console.say(wrong.isEmpty() ? "PASS: the rehearsal went as it should." : "FAIL");
            return wrong.isEmpty() ? Console.DONE : Console.REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Console.REFUSED;
        }
    }

    private static int practise(Console console, Class<?> application) {
        try {
            List<String> failed = new Practice(application, TemporaryApplication.binaries()).play();
            failed.forEach(each -> console.error("error: " + each));
            return failed.isEmpty() ? Console.DONE : Console.REFUSED;
        } catch (IOException e) {
            console.error("error: " + e.getMessage());
            return Console.REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Console.REFUSED;
        }
    }
}
