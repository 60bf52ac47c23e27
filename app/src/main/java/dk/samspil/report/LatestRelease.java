package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.front.ReleasedReports;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The results that were released last, with the questionnaire they belong to.
@Component
public final class LatestRelease implements ReleasedReports {
    private final Releases releases;
    private final Surveys surveys;
    private final Clock clock;

    LatestRelease(Releases releases, Surveys surveys, Clock clock) {
        this.releases = releases;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// What was released, and what had been asked.
    public record Results(ReleasedTable table, Questionnaire questionnaire) {}

    /// The latest results; empty before the first release.
    public Optional<Results> find() {
        return releases.findLatest()
                .map(table ->
                        new Results(table, surveys.get(table.release().round()).questionnaire()));
    }

    @Override
    public Optional<LocalDate> findReleaseDay() {
        return releases.findLatestMoment().map(moment -> LocalDate.ofInstant(moment, clock.getZone()));
    }
}
