package dk.samspil.disclosure;

import dk.samspil.disclosure.CoveredUnits.Described;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.UnitChanges;
import dk.samspil.organisation.context.ContextNote;
import dk.samspil.organisation.context.ContextNotes;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What earlier rounds showed of today's units, gathered when a round is frozen. Only figures that stand in an earlier
/// release are taken; nothing about an earlier round is published for it.
@Component
final class EarlierFigures {
    /// With the round itself, a dozen.
    private static final int MOST = 11;

    private final Surveys surveys;
    private final Organisations organisations;
    private final Releases releases;
    private final ContextNotes notes;
    private final ObjectProvider<RoundsOut> roundsOut;
    private final Clock clock;

    EarlierFigures(
            Surveys surveys,
            Organisations organisations,
            Releases releases,
            ContextNotes notes,
            ObjectProvider<RoundsOut> roundsOut,
            Clock clock) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.releases = releases;
        this.notes = notes;
        this.roundsOut = roundsOut;
        this.clock = clock;
    }

    /// The rounds whose results are out, the latest first: units are those of the same id.
    List<Comparison> listEarlier(RoundId round) {
        OrganisationTree now = organisationOf(surveys.get(round)).tree();
        return releases.listRounds().stream()
                .filter(earlier -> !earlier.equals(round))
                .filter(earlier -> roundsOut.stream().allMatch(each -> each.isOut(earlier)))
                .limit(MOST)
                .map(earlier -> new Comparison(
                        earlier,
                        new UnitChanges(organisationOf(surveys.get(earlier)).tree(), now, List.of())))
                .toList();
    }

    /// Whether two rounds asked anything in the same way.
    boolean isComparable(RoundId earlier, RoundId today) {
        return !ComparableScores.between(
                        surveys.get(earlier).questionnaire(), surveys.get(today).questionnaire())
                .same()
                .isEmpty();
    }

    /// @param earlier the latest first
    /// @param units of today, of which those with a report of their own are told about
    /// @param groups of today, of which the joint reports are told about
    Trend list(RoundId round, List<Comparison> earlier, List<ReleasedUnit> units, List<ReleasedGroup> groups) {
        SurveyRound today = surveys.get(round);
        OrganisationSnapshot staff = organisationOf(today);
        List<TrendRound> rounds = new ArrayList<>();
        List<PastFigure> figures = new ArrayList<>();
        for (Comparison each : earlier.reversed()) {
            var scores = ComparableScores.between(surveys.get(each.round()).questionnaire(), today.questionnaire());
            List<PastFigure> shown = figures(each, scores, staff, new Today(units, groups, today.questionnaire()));
            if (!shown.isEmpty() || !scores.broken().isEmpty()) {
                Instant moment = releases.findMoment(each.round()).orElseThrow();
                var title = releases.find(each.round()).orElseThrow().release().title();
                rounds.add(new TrendRound(each.round(), title, day(moment), scores.broken()));
                figures.addAll(shown);
            }
        }
        List<ReleasedNote> happened = listNotes(units);
        if (rounds.isEmpty() && happened.isEmpty()) {
            return Trend.NONE;
        }
        rounds.add(new TrendRound(round, today.questionnaire().title(), day(clock.instant()), Set.of()));
        return new Trend(rounds, figures, happened);
    }

    private record Today(List<ReleasedUnit> units, List<ReleasedGroup> groups, Questionnaire asked) {}

    private List<PastFigure> figures(
            Comparison earlier, ComparableScores scores, OrganisationSnapshot staff, Today today) {
        ReleasedTable then = releases.find(earlier.round()).orElseThrow();
        OrganisationSnapshot staffThen = organisationOf(surveys.get(earlier.round()));
        var covered = new CoveredUnits(then, earlier.changes(), staffThen, staff);
        List<String> ids = themes(today.asked()).filter(scores.same()::contains).toList();
        Map<UnitId, Described> described = new LinkedHashMap<>();
        today.units().stream()
                .filter(ReleasedUnit::published)
                .forEach(unit -> covered.find(unit.id()).ifPresent(found -> described.put(unit.id(), found)));
        today.groups().stream()
                .filter(group -> group.kind() == ReleasedGroup.Kind.JOINT)
                .forEach(
                        joint -> covered.findWhole(joint.units()).ifPresent(found -> described.put(joint.id(), found)));
        List<PastFigure> figures = new ArrayList<>();
        described.forEach((unit, found) -> ids.forEach(id -> then.find(found.source(), new Measure.Mean(id))
                .map(figure -> past(unit, earlier.round(), id, figure, found.cover()))
                .ifPresent(figures::add)));
        return figures;
    }

    private static PastFigure past(UnitId unit, RoundId round, String id, ReleasedFigure figure, int cover) {
        return new PastFigure(unit, round, id, figure.count(), figure.value(), cover);
    }

    private static Stream<String> themes(Questionnaire questionnaire) {
        return Stream.concat(
                questionnaire.dimensions().stream().map(Dimension::id),
                questionnaire.composites().stream().map(Composite::id));
    }

    private List<ReleasedNote> listNotes(List<ReleasedUnit> units) {
        Map<UnitId, ReleasedUnit> known = new HashMap<>();
        units.forEach(unit -> known.put(unit.id(), unit));
        return notes.list().stream()
                .filter(note -> known.containsKey(note.unit()))
                .map((ContextNote note) ->
                        new ReleasedNote(note.unit(), note.day(), note.kind().name(), note.text()))
                .toList();
    }

    private OrganisationSnapshot organisationOf(SurveyRound round) {
        return organisations.get(round.organisation());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
