package dk.samspil.command;

import dk.samspil.disclosure.Comparison;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Finding;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads, checks, publishes and writes. Whatever stops it, it says why and leaves nothing half written.
final class ReportCommand {
    private final ReportArguments arguments;
    private final Console console;
    private final Supplier<TemporaryApplication> applications;
    private final CommandInput input;
    private final Stopwatch stopwatch = new Stopwatch();

    /// @param applications starts the application that does the work
    ReportCommand(ReportArguments arguments, Console console, Supplier<TemporaryApplication> applications) {
        this.arguments = arguments;
        this.console = console;
        this.applications = applications;
        this.input = new CommandInput(console, arguments.language());
    }

    /// Does the work and tells the exit code.
    int run() {
        Optional<DisclosurePolicy> policy = input.readPolicy(arguments.policy());
        Optional<SurveyFolder> survey = input.readSurvey(arguments.input());
        Optional<OutputFolder> output = OutputFolder.prepare(arguments.output(), console);
        Optional<PreviousSurvey> previous = survey.flatMap(this::readPrevious);
        if (policy.isEmpty()
                || survey.isEmpty()
                || output.isEmpty()
                || previous.isPresent() != arguments.previous().isPresent()) {
            console.error("Nothing was written.");
            return Console.REFUSED;
        }
        try (var application = applications.get();
                var folder = output.get()) {
            return publish(application, survey.get(), previous, policy.get(), folder);
        }
    }

    private Optional<PreviousSurvey> readPrevious(SurveyFolder survey) {
        return arguments
                .previous()
                .flatMap(folder -> PreviousSurvey.read(
                        folder, arguments.input(), survey.organisation().tree(), input));
    }

    private int publish(
            TemporaryApplication application,
            SurveyFolder survey,
            Optional<PreviousSurvey> previous,
            DisclosurePolicy policy,
            OutputFolder output) {
        input.say(survey.warnings());
        console.say("Read %d units, %d employments and %d answers."
                .formatted(
                        survey.organisation().tree().listUnits().size(),
                        survey.organisation().employments().size(),
                        survey.ballots().size()));
        stopwatch.start();
        Optional<Comparison> comparison = Optional.empty();
        if (previous.isPresent()) {
            RoundId then = application.store(previous.get().survey(), policy);
            if (application.publisher().publish(then, List.of(), Actor.APPLICATION)
                    instanceof PublishOutcome.Unsafe unsafe) {
                return refuse(unsafe);
            }
            comparison = Optional.of(new Comparison(then, previous.get().changes()));
        }
        RoundId round = application.store(survey, policy);
        PublishOutcome outcome =
                application.publisher().publish(round, survey.warnings(), comparison, Actor.APPLICATION);
        return switch (outcome) {
            case PublishOutcome.Published published -> publishGroups(application, survey, published.table(), output);
            case PublishOutcome.AlreadyPublished already -> write(application, survey, already.table(), output);
            case PublishOutcome.AnswersChanged changed -> {
                console.error(
                        "error: the answers have changed since their figures were published. Nothing was written.");
                yield Console.REFUSED;
            }
            case PublishOutcome.Unsafe unsafe -> refuse(unsafe);
        };
    }

    private int publishGroups(
            TemporaryApplication application, SurveyFolder survey, ReleasedTable published, OutputFolder output) {
        List<UnitGroup> groups = survey.organisation().groups();
        if (!groups.isEmpty()) {
            List<Finding> findings = application
                    .laterQuestions()
                    .publishGroups(published.release().round(), groups, Actor.APPLICATION);
            if (!findings.isEmpty()) {
                return refuse(new PublishOutcome.Unsafe(
                        findings.stream().map(Finding::text).toList()));
            }
        }
        return write(application, survey, published, output);
    }

    /// Says what the auditor could work out, and from what.
    int refuse(PublishOutcome.Unsafe unsafe) {
        console.error("error: the auditor could work out what must stay hidden. Nothing was written.");
        unsafe.exposures().forEach(console::error);
        return Console.REFUSED;
    }

    private int write(
            TemporaryApplication application, SurveyFolder survey, ReleasedTable published, OutputFolder output) {
        ReleasedTable frozen =
                application.releases().find(published.release().round()).orElseThrow();
        console.say("Import to frozen figures: %s.".formatted(stopwatch.lap()));
        output.begin();
        var writer =
                new ReportWriter(application.reports(), frozen, survey.questionnaire(), arguments.language(), console);
        writer.writeFigures(output.staging());
        writer.writePages(output.staging());
        console.say("Pages: %s.".formatted(stopwatch.lap()));
        if (arguments.withPdf()) {
            writer.writePapers(output.staging());
            console.say("Papers and slides: %s.".formatted(stopwatch.lap()));
        }
        output.finish();
        console.say("Written to %s.".formatted(arguments.output()));
        return Console.DONE;
    }
}
