package dk.samspil.demo;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.disclosure.Publisher;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.Releases;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.report.shelf.ReportShelf;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Publishes a survey that was read from four files, and makes an account of HR that reads it: what
/// `benchmarks/run pages` measures.
@Component
@Profile("load")
final class LoadReports {
    private static final String CONSULTANT = "load";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private final Intake intake;
    private final Policies policies;
    private final Publisher publisher;
    private final Releases releases;
    private final ReportShelf shelf;
    private final Accounts accounts;

    LoadReports(
            Intake intake,
            Policies policies,
            Publisher publisher,
            Releases releases,
            ReportShelf shelf,
            Accounts accounts) {
        this.intake = intake;
        this.policies = policies;
        this.publisher = publisher;
        this.releases = releases;
        this.shelf = shelf;
        this.accounts = accounts;
    }

    RoundId publish(Path folder, String password, Actor actor) {
        SurveyFolder survey = read(folder);
        RoundId round = intake.store(survey, actor, opened -> policies.adopt(opened, DisclosurePolicy.DEFAULT, actor));
        if (!(publisher.publish(round, survey.warnings(), actor) instanceof PublishOutcome.Published)) {
            throw new IllegalStateException("the survey cannot be published");
        }
        accounts.create(
                new NewAccount(
                        new SignInName(CONSULTANT),
                        new Password(password),
                        Language.DA,
                        List.of(RoleAssignment.of(Role.HR_CONSULTANT))),
                actor);
        return round;
    }

    /// The units that have a report of their own, the organisation first.
    List<String> listUnits(RoundId round) {
        return releases.find(round).orElseThrow().listUnits().stream()
                .filter(ReleasedUnit::published)
                .map(unit -> unit.id().value())
                .toList();
    }

    /// Waits until every report lies ready as PDF.
    ReportShelf.Progress waitForPapers(RoundId round) {
        try {
            var progress = shelf.findProgress(round).orElseThrow();
            while (progress.ready() < progress.all()) {
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
                progress = shelf.findProgress(round).orElseThrow();
            }
            return progress;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server was stopped while reports were being written", e);
        }
    }

    private static SurveyFolder read(Path folder) {
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken ->
                throw new IllegalStateException("the files have problems: " + broken.problems());
        };
    }
}
