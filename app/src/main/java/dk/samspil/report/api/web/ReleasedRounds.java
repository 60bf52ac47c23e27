package dk.samspil.report.api.web;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The rounds that programs may read: those whose results are out for everybody, and no other, not even for HR's own
/// programs.
@Component
final class ReleasedRounds {
    private final Releases releases;
    private final ReleaseCalendar calendar;
    private final Surveys surveys;

    ReleasedRounds(Releases releases, ReleaseCalendar calendar, Surveys surveys) {
        this.releases = releases;
        this.calendar = calendar;
        this.surveys = surveys;
    }

    /// @param since from when everybody could read them
    record Out(Instant since, ReleasedTable table, Questionnaire questionnaire) {}

    List<Out> list() {
        return releases.listRounds().stream()
                .flatMap(round -> find(round).stream())
                .toList();
    }

    Optional<Out> find(UUID id) {
        return releases.listRounds().stream()
                .filter(round -> round.value().equals(id))
                .findFirst()
                .flatMap(this::find);
    }

    private Optional<Out> find(RoundId round) {
        if (!(calendar.standingOf(round) instanceof ReleaseStanding.Open open)) {
            return Optional.empty();
        }
        return releases.find(round)
                .map(table -> new Out(open.since(), table, surveys.get(round).questionnaire()));
    }
}
