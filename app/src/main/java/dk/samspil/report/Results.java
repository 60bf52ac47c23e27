package dk.samspil.report;

import dk.samspil.access.Viewer;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.front.ReleasedReports;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.Sight;
import dk.samspil.shared.Recent;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The newest frozen figures that a person may see now, together with the questionnaire they are about.
@Component
public final class Results implements ReleasedReports {
    private static final int KEPT = 4;

    private final Releases releases;
    private final ReleaseCalendar calendar;
    private final Surveys surveys;
    private final Clock clock;
    private final Recent<RoundId, Questionnaire> questionnaires = new Recent<>(KEPT);

    Results(Releases releases, ReleaseCalendar calendar, Surveys surveys, Clock clock) {
        this.releases = releases;
        this.calendar = calendar;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// Figures and questionnaire of one round.
    ///
    /// @param sight what of them the person may see
    /// @param coming what has been frozen since and is not open to the person; empty for the newest
    public record Released(ReleasedTable table, Questionnaire questionnaire, Sight sight, Optional<Coming> coming) {
        public RoundId round() {
            return table.release().round();
        }

        /// Whether the person may see the figures of a unit, as far as the release goes.
        public boolean reaches(UnitId unit) {
            return table.findUnit(unit).filter(sight::reaches).isPresent();
        }

        /// The same of a joint report.
        public boolean reaches(ReleasedGroup joint) {
            return joint.units().stream().allMatch(this::reaches);
        }
    }

    /// Results of a round that a person cannot see yet, or no more.
    public record Coming(RoundId round, ReleaseStanding standing) {}

    /// Empty before anything is released to the person.
    public Optional<Released> find(Viewer viewer) {
        Optional<Coming> coming = Optional.empty();
        for (RoundId round : releases.listRounds()) {
            Sight sight = calendar.sightOf(round, viewer);
            if (sight.extent() != Sight.Extent.NOTHING) {
                Optional<Coming> newest = coming;
                return releases.find(round).map(table -> new Released(table, questionnaire(round), sight, newest));
            }
            if (coming.isEmpty()) {
                coming = Optional.of(new Coming(round, calendar.standingOf(round)));
            }
        }
        return Optional.empty();
    }

    private Questionnaire questionnaire(RoundId round) {
        return questionnaires.get(round, frozen -> surveys.get(frozen).questionnaire());
    }

    /// What has been frozen since and is not open to the person; empty where the person sees the newest there is.
    public Optional<Coming> findComing(Viewer viewer) {
        return releases.listRounds().stream()
                .findFirst()
                .filter(round -> calendar.sightOf(round, viewer).extent() == Sight.Extent.NOTHING)
                .map(round -> new Coming(round, calendar.standingOf(round)));
    }

    @Override
    public List<String> listPartners(Viewer viewer, UnitId unit) {
        return find(viewer).stream()
                .map(Released::table)
                .flatMap(table -> table.findJointOf(unit).stream()
                        .flatMap(joint -> joint.units().stream())
                        .filter(other -> !other.equals(unit))
                        .map(other -> table.getUnit(other).name()))
                .toList();
    }

    @Override
    public Optional<LocalDate> findReleaseDay(Viewer viewer) {
        return find(viewer).map(this::since);
    }

    @Override
    public Optional<LocalDate> findReleaseDay(Viewer viewer, UnitId unit) {
        return find(viewer).filter(released -> released.reaches(unit)).map(this::since);
    }

    @Override
    public Optional<LocalDate> findComingDay(Viewer viewer) {
        return findComing(viewer)
                .filter(coming -> coming.standing() instanceof ReleaseStanding.Planned)
                .map(coming -> (ReleaseStanding.Planned) coming.standing())
                .map(planned -> day(planned.opensAt()));
    }

    /// The day of the release, for those who see it; for those who see it before, the day the figures were frozen.
    private LocalDate since(Released released) {
        return calendar.standingOf(released.round()) instanceof ReleaseStanding.Open(var since, var note)
                ? day(since)
                : day(releases.findMoment(released.round()).orElseThrow());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
