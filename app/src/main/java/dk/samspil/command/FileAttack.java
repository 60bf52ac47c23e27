package dk.samspil.command;

import dk.samspil.disclosure.AttackReport;
import dk.samspil.disclosure.Comparison;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedRows;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.List;

/// The attack on what stands in published files: this year's rows with this year's people, last year's with last
/// year's.
final class FileAttack {
    private final TemporaryApplication application;
    private final DisclosurePolicy policy;
    private final SurveyFolder survey;
    private final PublishedFolder published;
    private final Stopwatch stopwatch;

    /// @param stopwatch is started when an attack begins
    FileAttack(
            TemporaryApplication application,
            DisclosurePolicy policy,
            SurveyFolder survey,
            PublishedFolder published,
            Stopwatch stopwatch) {
        this.application = application;
        this.policy = policy;
        this.survey = survey;
        this.published = published;
        this.stopwatch = stopwatch;
    }

    AttackReport attack() {
        List<ReleasedFigure> ofThisYear = published.figures().stream()
                .filter(figure -> !isPrevious(figure))
                .toList();
        RoundId round = application.store(survey, policy);
        stopwatch.start();
        return application
                .auditor()
                .audit(
                        round,
                        policy,
                        new ReleasedRows(published.units(), published.rows().groups(), ofThisYear));
    }

    /// Whether there are figures of last year among the rows.
    boolean hasPrevious() {
        return published.figures().stream().anyMatch(FileAttack::isPrevious);
    }

    /// Attacks last year's rows beside everything that last year's survey publishes.
    AttackReport attackPrevious(PreviousSurvey previous) {
        RoundId round = application.store(previous.survey(), policy);
        application.publisher().publish(round, List.of(), Actor.APPLICATION);
        List<ReleasedFigure> ofLastYear =
                published.figures().stream().filter(FileAttack::isPrevious).toList();
        var comparison = new Comparison(round, previous.changes());
        ReleasedRows rows = application.previousYear().rowsWith(comparison, ofLastYear);
        stopwatch.start();
        return application.auditor().audit(round, policy, rows);
    }

    private static boolean isPrevious(ReleasedFigure figure) {
        return figure.measure() instanceof Measure.Previous;
    }
}
