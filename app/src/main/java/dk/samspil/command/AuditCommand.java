package dk.samspil.command;

import dk.samspil.disclosure.AttackReport;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Finding;
import dk.samspil.disclosure.Unsettled;
import dk.samspil.intake.SurveyFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets the attacker loose on a folder of published files, knowing nothing of how they were planned.
final class AuditCommand {
    private static final String POLICY = "policy.yaml";

    private final AuditArguments arguments;
    private final Console console;
    private final Supplier<TemporaryApplication> applications;
    private final CommandInput input;
    private final Stopwatch stopwatch = new Stopwatch();

    /// @param applications starts the application that does the work
    AuditCommand(AuditArguments arguments, Console console, Supplier<TemporaryApplication> applications) {
        this.arguments = arguments;
        this.console = console;
        this.applications = applications;
        this.input = new CommandInput(console, arguments.language());
    }

    /// Does the work and tells the exit code: 0 when nothing can be worked out.
    int run() {
        Optional<DisclosurePolicy> policy = input.readPolicy(policyFile());
        Optional<SurveyFolder> survey = input.readSurvey(arguments.input());
        Optional<PublishedFolder> published = survey.flatMap(this::readPublished);
        if (policy.isEmpty() || survey.isEmpty() || published.isEmpty()) {
            console.error("FAIL: the files could not be read, so nothing is vouched for.");
            return Console.REFUSED;
        }
        try (var application = applications.get()) {
            var attack = new FileAttack(application, policy.get(), survey.get(), published.get(), stopwatch);
            int previous = attackPrevious(attack, survey.get());
            return Math.max(previous, say(attack.attack()));
        }
    }

    private int attackPrevious(FileAttack attack, SurveyFolder survey) {
        if (!attack.hasPrevious()) {
            return Console.DONE;
        }
        if (arguments.previous().isEmpty()) {
            console.say("Last year's figures were not attacked: name last year's folder with --previous.");
            return Console.DONE;
        }
        Optional<PreviousSurvey> previous = PreviousSurvey.read(
                arguments.previous().get(),
                arguments.input(),
                survey.organisation().tree(),
                input);
        if (previous.isEmpty()) {
            return Console.REFUSED;
        }
        console.say("Last year's figures:");
        return say(attack.attackPrevious(previous.get()));
    }

    /// The rules that lie with the files, or the default ones.
    private Optional<Path> policyFile() {
        return Optional.of(arguments.output().resolve(POLICY)).filter(Files::exists);
    }

    private Optional<PublishedFolder> readPublished(SurveyFolder survey) {
        return switch (PublishedFolder.read(
                arguments.output(), survey.organisation().tree())) {
            case PublishedFolder.Outcome.Whole whole -> Optional.of(whole.folder());
            case PublishedFolder.Outcome.Broken broken -> {
                input.say(broken.problems());
                yield Optional.empty();
            }
        };
    }

    private int say(AttackReport report) {
        console.say("Attack: %s.".formatted(stopwatch.lap()));
        return switch (report) {
            case AttackReport.Pass pass -> {
                console.say(
                        "PASS: %,d published groups of people, %,d combinations tried, nothing about too few people."
                                .formatted(pass.cells(), pass.combinations()));
                pass.statement().unsettled().map(AuditCommand::text).ifPresent(console::say);
                yield Console.DONE;
            }
            case AttackReport.Fail fail -> {
                fail.findings().stream().map(Finding::text).forEach(console::say);
                console.say("FAIL: %,d findings.".formatted(fail.findings().size()));
                yield Console.REFUSED;
            }
        };
    }

    static String text(Unsettled unsettled) {
        return unsettled.all() == 0
                ? "Every question was settled."
                : String.format(
                        Locale.ROOT,
                        "Not settled, and so counted as safe: %,d questions (%,d: too many groups; %,d: too many steps).",
                        unsettled.all(),
                        unsettled.tooLarge(),
                        unsettled.tooLong());
    }
}
