package dk.samspil.disclosure;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What today's units scored a year ago, under that year's rules and beside everything that was published of that year.
///
/// A unit that is what it was has the figures it had. A unit that is made of whole units of last year becomes a group
/// in last year's ledger, and gets figures if the ledger allows it. Any other has none: a comparison could reveal
/// individual answers.
@Component
public final class PreviousYear {
    private static final String TODAY = "today-";

    /// What is known of last year.
    ///
    /// @param findings what the attacker found in last year's release with today's groups; if anything, nothing
    ///     was published
    record Figures(List<ReleasedFigure> figures, List<Finding> findings) {
        static final Figures NONE = new Figures(List.of(), List.of());

        Figures {
            figures = List.copyOf(figures);
            findings = List.copyOf(findings);
        }
    }

    private final Surveys surveys;
    private final Releases releases;
    private final LaterQuestions laterQuestions;

    PreviousYear(Surveys surveys, Releases releases, LaterQuestions laterQuestions) {
        this.surveys = surveys;
        this.releases = releases;
        this.laterQuestions = laterQuestions;
    }

    /// The figures of last year for these units of today, as [Measure.Previous]. Those of units that were put together
    /// since are thereby published in last year's ledger, or left out.
    ///
    /// @param round today's round
    /// @param comparison last year's round, which has been published, and what became of its units
    /// @param together whether units that were put together since are published
    /// @param units of today; those without a report of their own have no figures of last year either
    Figures list(
            RoundId round, Optional<Comparison> comparison, boolean together, List<ReleasedUnit> units, Actor actor) {
        List<UnitId> published = units.stream()
                .filter(ReleasedUnit::published)
                .map(ReleasedUnit::id)
                .toList();
        return comparison
                .map(with -> list(round, with, together, published, actor))
                .map(all -> askedToday(all, surveys.get(round).questionnaire(), units))
                .orElse(Figures.NONE);
    }

    /// Without those of what today's unit is not asked any more.
    private static Figures askedToday(Figures all, Questionnaire now, List<ReleasedUnit> units) {
        if (now.listDepartments().isEmpty()) {
            return all;
        }
        OrganisationTree tree = Branches.treeOf(units);
        return new Figures(
                all.figures().stream()
                        .filter(figure -> isAsked(((Measure.Previous) figure.measure()).id(), figure.unit(), now, tree))
                        .toList(),
                all.findings());
    }

    private static boolean isAsked(String id, UnitId unit, Questionnaire now, OrganisationTree tree) {
        List<UnitId> upwards = now.listDepartments().stream()
                .filter(department -> tree.isWithin(unit, department))
                .toList();
        Questionnaire here = now.askedIn(upwards);
        return here.findDimension(id).isPresent()
                || here.listItems().stream().anyMatch(item -> item.id().equals(id))
                || here.composites().stream()
                        .anyMatch(composite -> composite.id().equals(id));
    }

    private Figures list(RoundId round, Comparison comparison, boolean publishing, List<UnitId> units, Actor actor) {
        RoundId previous = comparison.round();
        var then = new Branches(releases.find(previous).orElseThrow());
        Set<String> comparable = ComparableScores.between(
                        surveys.get(previous).questionnaire(),
                        surveys.get(round).questionnaire())
                .same();
        Map<UnitId, List<UnitId>> branches = new LinkedHashMap<>();
        units.forEach(unit ->
                comparison.changes().originsOf(unit).flatMap(then::find).ifPresent(tops -> branches.put(unit, tops)));
        List<LaterQuestion.OfGroup> together = branches.entrySet().stream()
                .filter(unit -> publishing && unit.getValue().size() > 1)
                .map(unit -> groupOf(unit.getKey(), unit.getValue()))
                .toList();
        List<Finding> findings = together.isEmpty() ? List.of() : laterQuestions.publishAll(previous, together, actor);
        Map<UnitId, List<ReleasedFigure>> means = releases.find(previous).orElseThrow().listFigures().stream()
                .filter(figure -> figure.category() == null)
                .filter(figure -> figure.measure() instanceof Measure.Mean(String id) && comparable.contains(id))
                .collect(Collectors.groupingBy(ReleasedFigure::unit));
        List<ReleasedFigure> figures = new ArrayList<>();
        branches.forEach((unit, tops) -> {
            UnitId source =
                    tops.size() == 1 ? tops.getFirst() : groupOf(unit, tops).id();
            figures.addAll(translated(means.getOrDefault(source, List.of()), unit));
        });
        return new Figures(figures, findings);
    }

    /// Last year's rows with what is said of last year today, for an attack.
    ///
    /// Figures of a unit that is what it was are that unit's; a unit made of several is a group. Of any
    /// other nothing may be said: its rows stay what no reader of last year can place.
    public ReleasedRows rowsWith(Comparison comparison, List<ReleasedFigure> today) {
        ReleasedTable table = releases.find(comparison.round()).orElseThrow();
        var then = new Branches(table);
        Map<UnitId, LaterQuestion.OfGroup> groups = new LinkedHashMap<>();
        Set<ReleasedFigure> figures = new LinkedHashSet<>(table.rows().figures());
        for (ReleasedFigure figure : today) {
            Optional<List<UnitId>> tops =
                    comparison.changes().originsOf(figure.unit()).flatMap(then::find);
            UnitId source = tops.map(units -> units.size() == 1
                            ? units.getFirst()
                            : groupOf(figure.unit(), units).id())
                    .orElseGet(() -> new UnitId(TODAY + figure.unit()));
            tops.filter(units -> units.size() > 1)
                    .ifPresent(units -> groups.put(source, groupOf(figure.unit(), units)));
            figures.add(asThen(figure, source));
        }
        List<ReleasedGroup> all = new ArrayList<>(table.listJoints());
        all.addAll(laterQuestions.listAsDisplayed(comparison.round(), List.copyOf(groups.values())));
        return new ReleasedRows(table.listUnits(), all, List.copyOf(figures));
    }

    private static ReleasedFigure asThen(ReleasedFigure figure, UnitId source) {
        Measure measure = figure.measure() instanceof Measure.Previous(String dimension)
                ? new Measure.Mean(dimension)
                : figure.measure();
        return ReleasedFigure.ofUnit(source, measure, figure.count(), figure.value());
    }

    private static LaterQuestion.OfGroup groupOf(UnitId unit, List<UnitId> tops) {
        return new LaterQuestion.OfGroup(new UnitId(TODAY + unit), tops);
    }

    private static List<ReleasedFigure> translated(List<ReleasedFigure> means, UnitId unit) {
        return means.stream()
                .map(figure -> ReleasedFigure.ofUnit(
                        unit,
                        new Measure.Previous(((Measure.Mean) figure.measure()).id()),
                        figure.count(),
                        figure.value()))
                .toList();
    }
}
