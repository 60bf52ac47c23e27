package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Overview.Area;
import dk.samspil.report.Overview.Theme;
import dk.samspil.report.Overview.Tile;
import dk.samspil.report.priority.ImportancePart;
import dk.samspil.report.priority.ImportanceWriter;
import dk.samspil.report.priority.ReleasedImportance;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writes a unit from above. The units below it are held against the organisation as a whole, which is named beside
/// them.
final class OverviewWriter {
    private final ReleasedTable table;
    private final Questionnaire withEffects;
    /// What anybody was asked about its themes.
    private final Questionnaire whole;
    /// What everybody in the unit was asked.
    private final Questionnaire questionnaire;
    private final Predicate<UnitId> visible;
    private final Claims claims;
    private final Phrases phrases;
    private final Messages words;
    private final ReleasedUnit root;
    private final ReleasedUnit unit;
    private final UnitsBelow below;

    /// @param unit which unit
    /// @param visible whether the reader may see a unit below it
    OverviewWriter(
            ReleasedTable table,
            Questionnaire questionnaire,
            Claims claims,
            UnitId unit,
            Predicate<UnitId> visible,
            Language language) {
        this.table = table;
        this.withEffects = questionnaire;
        this.whole = questionnaire.withoutEffects();
        this.questionnaire = Asked.in(table, whole, unit);
        this.visible = visible;
        this.claims = claims;
        this.phrases = Phrases.in(language);
        this.words = Messages.of("above", language);
        this.root = table.getRoot();
        this.unit = table.getUnit(unit);
        this.below = new UnitsBelow(table, claims, this.unit, visible);
    }

    Overview write() {
        Optional<UnitReport> top = own();
        Optional<String> rate =
                table.find(unit.id(), new Measure.ResponseRate()).map(figure -> phrases.rate(figure.value()));
        List<Dimension> dimensions = questionnaire.dimensions();
        var spread = new SpreadWriter(below, dimensions, words);
        Optional<Pattern> pattern = new PatternWriter(below, questionnaire, words).write();
        return new Overview(
                unit.id(),
                root.name(),
                unit.equals(root)
                        ? phrases.text("overview.title", "unit", root.name())
                        : words.text("title", "unit", unit.name()),
                kicker(),
                top.map(UnitReport::heading).orElseGet(() -> phrases.text("overview.none.heading")),
                top.map(UnitReport::lead).orElseGet(this::tooFew),
                top.map(report -> report.themes().orElse(report.picture())),
                unit.equals(root) ? new NonResponseWriter(table, questionnaire, phrases).sentences() : List.of(),
                new PriorityAbove(top.flatMap(UnitReport::priorities), importance()),
                top.flatMap(UnitReport::effects),
                top.flatMap(UnitReport::shares),
                top.flatMap(UnitReport::breakdowns),
                rate,
                top.map(report -> report.picture().caption()).orElse(""),
                phrases.text("overview.tiles.heading"),
                phrases.text("overview.tiles.note", "top", root.name()),
                dimensions.stream().map(this::theme).toList(),
                new ThingWriter(below, dimensions, spread.findWidest(), pattern, words).write(),
                spread.write(),
                spread.findWidest()
                        .or(() -> dimensions.stream().findFirst())
                        .flatMap(theme -> new FunnelWriter(below, words).write(theme)),
                pattern,
                new HeatMapWriter(below, dimensions, phrases, words).write(),
                departments(),
                phrases.words(),
                words);
    }

    /// The report of the unit itself; empty where it has none.
    private Optional<UnitReport> own() {
        return Optional.of(unit)
                .filter(ReleasedUnit::published)
                .map(each -> new UnitFigures(table, withEffects, claims, each.id(), phrases.language()))
                .map(figures -> new UnitReportWriter(figures).write());
    }

    /// What goes together, of the organisation itself.
    private Optional<ImportancePart> importance() {
        return unit.equals(root)
                ? Optional.of(new ImportanceWriter(phrases.language())
                        .write(
                                ReleasedImportance.findOutcome(questionnaire),
                                ReleasedImportance.of(table, questionnaire),
                                this::beside))
                : Optional.empty();
    }

    private ImportanceWriter.Units beside(Dimension theme) {
        int under = below.count(theme.id(), Standing::isUnder);
        int over = below.count(theme.id(), Standing::isOver);
        return new ImportanceWriter.Units(under, over, below.count(theme.id(), standing -> true));
    }

    /// Which units below were asked questions of their own, and about what.
    private List<String> departments() {
        return whole.listDepartments().stream()
                .filter(visible)
                .flatMap(department ->
                        below.list().stream().filter(child -> child.id().equals(department)))
                .map(department ->
                        words.text("own.line", "unit", department.name(), "themes", themesOf(department.id())))
                .toList();
    }

    private String themesOf(UnitId department) {
        return phrases.listed(whole.dimensions().stream()
                .filter(dimension -> whole.findDepartment(dimension).equals(Optional.of(department)))
                .map(dimension -> words.text(
                        "own.theme",
                        "theme",
                        dimension.label().in(phrases.language()),
                        "questions",
                        dimension.items().size()))
                .toList());
    }

    private String tooFew() {
        return phrases.text(
                "overview.none.text", "minimum", table.release().policy().minimumUnit());
    }

    private String kicker() {
        if (!unit.equals(root)) {
            return words.text(
                    "kicker", "unit", unit.name(), "units", below.list().size());
        }
        long published =
                table.listUnits().stream().filter(ReleasedUnit::published).count();
        return phrases.text(
                "overview.kicker",
                "unit",
                root.name(),
                "published",
                published,
                "units",
                table.listUnits().size());
    }

    private Theme theme(Dimension dimension) {
        List<Area> areas = Stream.concat(Stream.of(unit), below.list().stream())
                .filter(each ->
                        below.list().stream().anyMatch(child -> each.id().equals(child.parent())))
                .map(each -> area(each, dimension))
                .toList();
        return new Theme(dimension.id(), dimension.label().in(phrases.language()), areas);
    }

    private Area area(ReleasedUnit area, Dimension dimension) {
        List<Tile> tiles = below.list().stream()
                .filter(child -> area.id().equals(child.parent()))
                .map(child -> tile(child, dimension))
                .toList();
        Optional<UnitId> page = area.equals(unit) ? Optional.empty() : Optional.of(area.id());
        return new Area(page, area.name(), phrases.text("overview.units", "units", tiles.size()), tiles);
    }

    private Tile tile(ReleasedUnit child, Dimension dimension) {
        Optional<ReleasedFigure> own = table.find(child.id(), new Measure.Mean(dimension.id()));
        if (own.isEmpty() || child.count() == null) {
            boolean shared = child.reason() != null && child.reason().isShared();
            String note = phrases.text(shared ? "overview.shared" : "overview.few");
            return new Tile(child.name(), Optional.empty(), false, Standing.NO_CLAIM, "", note, "");
        }
        Claim claim = claims.find(child.id(), dimension.id());
        return new Tile(
                child.name(),
                Optional.of(child.id()),
                true,
                claim.standingInOrganisation(),
                claim.isComparedInOrganisation() ? phrases.verdict(claim.standingInOrganisation()) : "",
                phrases.value(own.get().value()),
                phrases.text("overview.answers", "count", phrases.count(child.count())));
    }
}
