package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Overview.Area;
import dk.samspil.report.Overview.Theme;
import dk.samspil.report.Overview.Tile;
import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// Writes the organisation from above. A tile is held against the organisation as a whole, which is named beside it.
final class OverviewWriter {
    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Claims claims;
    private final Phrases phrases;
    private final ReleasedUnit root;

    OverviewWriter(ReleasedTable table, Questionnaire questionnaire, Claims claims, Language language) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.claims = claims;
        this.phrases = Phrases.in(language);
        this.root = table.getRoot();
    }

    Overview write() {
        Optional<UnitReport> top = Optional.of(root)
                .filter(ReleasedUnit::published)
                .map(unit -> new UnitFigures(table, questionnaire, claims, unit.id(), phrases.language()))
                .map(figures -> new UnitReportWriter(figures).write());
        Optional<String> rate =
                table.find(root.id(), new Measure.ResponseRate()).map(figure -> phrases.rate(figure.value()));
        return new Overview(
                root.name(),
                phrases.text("overview.title", "unit", root.name()),
                kicker(),
                top.map(UnitReport::heading).orElseGet(() -> phrases.text("overview.none.heading")),
                top.map(UnitReport::lead).orElseGet(this::tooFew),
                top.map(report -> report.themes().orElse(report.picture())),
                top.flatMap(UnitReport::breakdowns),
                rate,
                top.map(report -> report.picture().caption()).orElse(""),
                phrases.text("overview.tiles.heading"),
                phrases.text("overview.tiles.note", "top", root.name()),
                questionnaire.dimensions().stream().map(this::theme).toList(),
                phrases.words());
    }

    private String tooFew() {
        return phrases.text(
                "overview.none.text", "minimum", table.release().policy().minimumUnit());
    }

    private String kicker() {
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
        List<Area> areas = table.listUnits().stream()
                .filter(unit -> !table.listChildren(unit.id()).isEmpty())
                .map(unit -> area(unit, dimension))
                .toList();
        return new Theme(dimension.id(), dimension.label().in(phrases.language()), areas);
    }

    private Area area(ReleasedUnit unit, Dimension dimension) {
        List<Tile> tiles = table.listChildren(unit.id()).stream()
                .map(child -> tile(child, dimension))
                .toList();
        return new Area(unit.name(), phrases.text("overview.units", "units", tiles.size()), tiles);
    }

    private Tile tile(ReleasedUnit unit, Dimension dimension) {
        Optional<ReleasedFigure> own = table.find(unit.id(), new Measure.Mean(dimension.id()));
        if (own.isEmpty() || unit.count() == null) {
            boolean shared = unit.reason() != null && unit.reason().isShared();
            String note = phrases.text(shared ? "overview.shared" : "overview.few");
            return new Tile(unit.name(), Optional.empty(), false, Standing.NO_CLAIM, "", note, "");
        }
        Claim claim = claims.find(unit.id(), dimension.id());
        return new Tile(
                unit.name(),
                Optional.of(unit.id()),
                true,
                claim.standingInOrganisation(),
                claim.isComparedInOrganisation() ? phrases.verdict(claim.standingInOrganisation()) : "",
                phrases.value(own.get().value()),
                phrases.text("overview.answers", "count", phrases.count(unit.count())));
    }
}
