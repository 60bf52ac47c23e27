package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The newest released figures, together with the questionnaire they are about.
@Component
public final class Results {
    private final Releases releases;
    private final Surveys surveys;

    Results(Releases releases, Surveys surveys) {
        this.releases = releases;
        this.surveys = surveys;
    }

    /// Figures and questionnaire of one round.
    public record Released(ReleasedTable table, Questionnaire questionnaire) {}

    /// Empty before the first release.
    public Optional<Released> findLatest() {
        return releases.findLatest()
                .map(table ->
                        new Released(table, surveys.get(table.release().round()).questionnaire()));
    }
}
