package dk.samspil.command;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.PolicyFile;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import dk.samspil.ui.ProblemText;
import java.util.List;
import java.util.Optional;

/// Reads, checks, publishes and writes. Whatever stops it, it says why and leaves nothing half written.
final class ReportCommand {
    private final ReportArguments arguments;
    private final Console console;
    private final Stopwatch stopwatch = new Stopwatch();

    ReportCommand(ReportArguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    /// Does the work and tells the exit code.
    int run() {
        Optional<DisclosurePolicy> policy = readPolicy();
        Optional<SurveyFolder> survey = readSurvey();
        Optional<OutputFolder> output = OutputFolder.prepare(arguments.output(), console);
        if (policy.isEmpty() || survey.isEmpty() || output.isEmpty()) {
            console.error("Nothing was written.");
            return Console.REFUSED;
        }
        try (var application = TemporaryApplication.start();
                var folder = output.get()) {
            return publish(application, survey.get(), policy.get(), folder);
        }
    }

    private Optional<DisclosurePolicy> readPolicy() {
        PolicyFile.Outcome outcome = arguments.policy().map(PolicyFile::read).orElseGet(PolicyFile::readDefault);
        return switch (outcome) {
            case PolicyFile.Outcome.Adopted adopted -> Optional.of(adopted.policy());
            case PolicyFile.Outcome.Refused refused -> {
                say(refused.problems());
                yield Optional.empty();
            }
        };
    }

    private Optional<SurveyFolder> readSurvey() {
        return switch (SurveyFolder.read(arguments.input())) {
            case SurveyFolder.Outcome.Whole whole -> Optional.of(whole.survey());
            case SurveyFolder.Outcome.Broken broken -> {
                say(broken.problems());
                yield Optional.empty();
            }
        };
    }

    private void say(List<Problem> problems) {
        for (Problem problem : problems) {
            ProblemText text = ProblemText.of(problem, arguments.language());
            String severity = problem.isError() ? "error" : "warning";
            console.error("%s: %s: %s %s".formatted(severity, text.where(), text.what(), text.action()));
        }
    }

    private int publish(
            TemporaryApplication application, SurveyFolder survey, DisclosurePolicy policy, OutputFolder output) {
        say(survey.warnings());
        console.say("Read %d units, %d employments and %d answers."
                .formatted(
                        survey.organisation().tree().listUnits().size(),
                        survey.organisation().employments().size(),
                        survey.ballots().size()));
        stopwatch.start();
        RoundId round = application
                .intake()
                .store(
                        survey,
                        Actor.APPLICATION,
                        opened -> application.policies().adopt(opened, policy, Actor.APPLICATION));
        PublishOutcome outcome = application.publisher().publish(round, survey.warnings(), Actor.APPLICATION);
        return switch (outcome) {
            case PublishOutcome.Published published -> write(application, survey, published.table(), output);
            case PublishOutcome.AlreadyPublished already -> write(application, survey, already.table(), output);
            case PublishOutcome.Unsafe unsafe -> refuse(unsafe);
        };
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
            writer.writePdfs(output.staging());
            console.say("PDF: %s.".formatted(stopwatch.lap()));
        }
        output.finish();
        console.say("Written to %s.".formatted(arguments.output()));
        return Console.DONE;
    }
}
