package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.front.ReleasedReports;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The newest released figures, together with the questionnaire they are about.
@Component
public final class Results implements ReleasedReports {
    private final Releases releases;
    private final Surveys surveys;
    private final Clock clock;

    Results(Releases releases, Surveys surveys, Clock clock) {
        this.releases = releases;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// Figures and questionnaire of one round.
    public record Released(ReleasedTable table, Questionnaire questionnaire) {}

    /// Empty before the first release.
    public Optional<Released> findLatest() {
        return releases.findLatest()
                .map(table ->
                        new Released(table, surveys.get(table.release().round()).questionnaire()));
    }

    @Override
    public List<String> listPartners(UnitId unit) {
        return releases.findLatest().stream()
                .flatMap(table -> table.findJointOf(unit).stream()
                        .flatMap(joint -> joint.units().stream())
                        .filter(other -> !other.equals(unit))
                        .map(other -> table.getUnit(other).name()))
                .toList();
    }

    @Override
    public Optional<LocalDate> findReleaseDay() {
        return releases.findLatestMoment().map(moment -> LocalDate.ofInstant(moment, clock.getZone()));
    }
}
