package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedCut;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.UnitPlace.Crumb;
import dk.samspil.report.priority.RatedEffects;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The released figures of one published unit, or of a joint report, together with the unit above it and the whole
/// organisation.
final class UnitFigures {
    private static final int FEWEST_FOR_QUESTIONS = 10;

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final RatedEffects effects;
    private final RatedEffects effectsOfAll;
    private final Claims claims;
    private final ReleasedUnit unit;
    private final Language language;
    private final Optional<ReleasedUnit> parent;
    private final Optional<ReleasedUnit> organisation;

    UnitFigures(ReleasedTable table, Questionnaire questionnaire, Claims claims, UnitId id, Language language) {
        this.table = table;
        Questionnaire asked = Asked.in(table, questionnaire, id);
        this.questionnaire = asked.withoutEffects();
        this.effects = RatedEffects.of(asked);
        this.effectsOfAll =
                RatedEffects.of(Asked.in(table, questionnaire, table.getRoot().id()));
        this.claims = claims;
        this.unit = table.findUnit(id).orElseGet(() -> jointAsUnit(table, id, language));
        this.language = language;
        if (!unit.published()) {
            throw new IllegalArgumentException("unit " + id + " has no figures of its own");
        }
        this.parent = table.findPublishedAbove(unit);
        ReleasedUnit root = table.getRoot();
        boolean shownAlready = root.equals(unit) || parent.filter(root::equals).isPresent();
        this.organisation = shownAlready || !root.published() ? Optional.empty() : Optional.of(root);
    }

    /// A joint report as one more unit, between those that share it and the one above.
    private static ReleasedUnit jointAsUnit(ReleasedTable table, UnitId id, Language language) {
        ReleasedGroup joint = table.listJoints().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit and no joint report " + id));
        ReleasedUnit first = table.getUnit(joint.units().getFirst());
        return new ReleasedUnit(
                id,
                first.parent(),
                new JointWords(table, language).name(joint),
                first.level(),
                true,
                null,
                id,
                joint.count());
    }

    /// Whether these are the figures of a joint report.
    boolean isJoint() {
        return table.findUnit(unit.id()).isEmpty();
    }

    ReleasedTable table() {
        return table;
    }

    /// What the unit's people were asked, without their ratings of effect: those are no themes.
    Questionnaire questionnaire() {
        return questionnaire;
    }

    /// The ratings of effect that the unit's people were asked for.
    RatedEffects effects() {
        return effects;
    }

    /// Those that everybody was asked for.
    RatedEffects effectsOfAll() {
        return effectsOfAll;
    }

    /// The department that alone was asked about a theme.
    Optional<String> findDepartment(Dimension dimension) {
        return questionnaire
                .findDepartment(dimension)
                .map(department ->
                        table.findUnit(department).map(ReleasedUnit::name).orElse(department.value()));
    }

    ReleasedUnit unit() {
        return unit;
    }

    Language language() {
        return language;
    }

    /// The nearest published unit above; empty for the organisation itself.
    Optional<ReleasedUnit> parent() {
        return parent;
    }

    /// The organisation, where it is neither this unit nor the one above.
    Optional<ReleasedUnit> organisation() {
        return organisation;
    }

    ReleasedCount count() {
        ReleasedCount count = unit.count();
        if (count == null) {
            throw new IllegalStateException("a published unit has a count");
        }
        return count;
    }

    Optional<ReleasedValue> responseRate() {
        return table.find(unit.id(), new Measure.ResponseRate()).map(ReleasedFigure::value);
    }

    Score score(Dimension dimension) {
        return score(dimension.id(), dimension.label().in(language));
    }

    Score score(Composite composite) {
        return score(composite.id(), composite.label().in(language));
    }

    Score score(Item item) {
        return score(item.id(), item.text().in(language));
    }

    List<Score> scores(List<Dimension> dimensions) {
        return dimensions.stream().map(this::score).toList();
    }

    List<ReleasedFigure> shares(Item item) {
        return table.listShares(unit.id(), item.id());
    }

    /// Whether questions are shown for this unit at all.
    boolean hasItems() {
        return questionnaire.listItems().stream()
                .anyMatch(item -> score(item).own().isPresent());
    }

    /// Whether there are so few answers that only themes are shown, by the number as everybody sees it.
    boolean isBelowQuestions() {
        return count().lowest() < FEWEST_FOR_QUESTIONS;
    }

    boolean hasDistributions() {
        return questionnaire.listItems().stream().anyMatch(item -> !shares(item).isEmpty());
    }

    /// The units above, the organisation first.
    List<ReleasedUnit> path() {
        List<ReleasedUnit> path = new ArrayList<>();
        UnitId above = unit.parent();
        while (above != null) {
            ReleasedUnit step = table.getUnit(above);
            path.addFirst(step);
            above = step.parent();
        }
        return path;
    }

    UnitPlace place() {
        return new UnitPlace(
                unit.id(),
                unit.name(),
                path().stream()
                        .map(above ->
                                new Crumb(above.name(), above.published() ? Optional.of(above.id()) : Optional.empty()))
                        .toList());
    }

    /// A theme in a group of a breakdown, held against nothing.
    Score score(ReleasedCategory group, Dimension dimension) {
        Optional<ReleasedFigure> own = table.find(unit.id(), group, new Measure.Mean(dimension.id()));
        return new Score(
                dimension.id(),
                dimension.label().in(language),
                own,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                certainty(dimension.id(), own),
                OptionalInt.empty(),
                Claim.NONE);
    }

    List<ReleasedCut> cuts() {
        return table.listCuts(unit.id());
    }

    /// Whether another unit has this breakdown.
    boolean hasCut(ReleasedUnit other, String cut) {
        return table.listCuts(other.id()).stream().anyMatch(each -> each.cut().equals(cut));
    }

    private Score score(String id, String label) {
        Measure mean = new Measure.Mean(id);
        Optional<ReleasedFigure> own = table.find(unit.id(), mean);
        return new Score(
                id,
                label,
                own,
                value(parent, mean),
                value(organisation, mean),
                table.find(unit.id(), new Measure.Previous(id)),
                certainty(id, own),
                table.findTarget(unit.id(), id),
                claims.find(unit.id(), id));
    }

    /// What the unit above had in the round before.
    Optional<ReleasedValue> parentBefore(String id) {
        return value(parent, new Measure.Previous(id));
    }

    /// Whether anything is known of the unit in the round before.
    boolean hasPrevious() {
        return questionnaire.dimensions().stream()
                .anyMatch(dimension -> score(dimension).previous().isPresent());
    }

    private Optional<ReleasedValue> value(Optional<ReleasedUnit> other, Measure measure) {
        return other.flatMap(o -> table.find(o.id(), measure)).map(ReleasedFigure::value);
    }

    private Optional<Certainty> certainty(String id, Optional<ReleasedFigure> own) {
        var pooledSd = table.findQuality(id).map(quality -> quality.find("pooled_sd"));
        return own.flatMap(figure -> pooledSd.filter(sd -> sd.isPresent())
                .map(sd -> new Certainty(sd.getAsDouble(), figure.count().lowest())));
    }
}
