package dk.samspil.report.export.slides;

import dk.samspil.report.HeatMap;
import dk.samspil.report.Overview;
import dk.samspil.report.Overview.Theme;
import dk.samspil.report.Overview.Tile;
import dk.samspil.report.SafetyStatement;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.export.slides.Bars.Colour;
import dk.samspil.report.export.slides.Bars.Series;
import dk.samspil.report.priority.ImportancePart;
import dk.samspil.report.priority.ImportancePart.Row;
import dk.samspil.report.trend.TrendPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The slides for a committee: the organisation in one picture, how many answered, and in how many units a theme stands
/// out. Of the units only those right below the organisation are named, in the organisation's own order.
final class MainDeck {
    /// Three slides of a table.
    private static final int MOST_UNITS = 36;

    private final Overview overview;
    private final Optional<TrendPart> trend;
    private final SafetyStatement statement;
    private final SlideWords words;

    /// @param trend the organisation over time
    MainDeck(Overview overview, Optional<TrendPart> trend, SafetyStatement statement, SlideWords words) {
        this.overview = overview;
        this.trend = trend;
        this.statement = statement;
        this.words = words;
    }

    void addTo(Deck deck) {
        deck.words(overview.title(), List.of(overview.kicker()), words.text("notes.main"));
        overview.picture().ifPresent(picture -> {
            List<String> notes = new ArrayList<>(List.of(overview.lead(), picture.caption(), words.text("notes.not")));
            if (!overview.departments().isEmpty()) {
                notes.add(overview.aboveWords().text("own.heading") + ": " + String.join("; ", overview.departments())
                        + ".");
            }
            deck.picture(overview.heading(), words.bars(picture), words.key(picture), words.notes(notes));
        });
        trend.ifPresent(part -> new TrendSlides(part, words).addTo(deck));
        overview.rate()
                .ifPresent(rate -> deck.words(
                        words.text("rate.title", "rate", rate),
                        List.of(words.text("rate.text")),
                        words.notes(rateNotes())));
        overview.shares().ifPresent(part -> new ShareSlides(part, words).addTo(deck));
        overview.priorities()
                .whole()
                .filter(whole -> !whole.rows().isEmpty())
                .ifPresent(whole -> importance(deck, whole));
        overview.effects().ifPresent(part -> new EffectSlide(part, words).addTo(deck));
        deck.picture(words.text("units.title"), units(), words.text("units.key"), words.text("notes.units"));
        overview.spread()
                .ifPresent(spread -> deck.table(
                        spread.heading(),
                        grid(spread.table()),
                        words.notes(
                                List.of(spread.table().caption() + ".", spread.note(), words.text("notes.units")))));
        overview.heatMap().ifPresent(map -> heat(deck, map));
        List<String> protection = new ArrayList<>(statement.rules());
        statement.marks().forEach(mark -> protection.add(mark.name() + ": " + mark.value()));
        deck.words(words.text("protection.title"), List.of(statement.promises()), words.notes(protection));
    }

    private static Grid grid(Table table) {
        return new Grid(
                table.columns(),
                table.rows().stream()
                        .map(row -> new Grid.Row(
                                row.head(),
                                row.cells().stream().map(Grid.Cell::plain).toList()))
                        .toList());
    }

    /// The units right below the organisation; the others stand in the main report.
    private void heat(Deck deck, HeatMap map) {
        List<HeatMap.Row> top =
                map.rows().stream().filter(row -> row.depth() == 0).toList();
        if (top.size() > MOST_UNITS) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(overview.aboveWords().text("heat.unit")));
        columns.addAll(map.themes());
        var grid = new Grid(
                columns,
                top.stream()
                        .map(row -> new Grid.Row(
                                row.name(),
                                row.cells().stream().map(MainDeck::cell).toList()))
                        .toList());
        deck.table(
                words.text("heat.title", "organisation", overview.organisationName()),
                grid,
                words.notes(List.of(
                        words.text("notes.heat", "organisation", overview.organisationName()),
                        words.text("notes.units"))));
    }

    /// The number, and the standing in words where there is one, so that nothing depends on the colour.
    private static Grid.Cell cell(HeatMap.Cell cell) {
        Colour colour = cell.shown() ? SlideWords.colour(cell.standing()) : Colour.NOT_SHOWN;
        boolean claimed = colour == Colour.OVER || colour == Colour.UNDER;
        return new Grid.Cell(claimed ? cell.value() + " " + cell.verdict() : cell.value(), colour);
    }

    private List<String> rateNotes() {
        List<String> notes = new ArrayList<>(List.of(overview.rateNote(), words.text("notes.rate")));
        notes.addAll(overview.weighing());
        return notes;
    }

    /// How much of what goes together with the outcome is each theme's.
    private void importance(Deck deck, ImportancePart whole) {
        List<String> labels = whole.rows().stream().map(Row::theme).toList();
        var shares = new Series(
                words.text("importance.share"),
                whole.rows().stream().map(row -> Optional.of(row.percent())).toList(),
                labels.stream().map(label -> Colour.NO_CLAIM).toList());
        String alternative = whole.rows().stream()
                .map(row -> row.theme() + ": " + row.share() + ", " + row.interval())
                .collect(Collectors.joining("; ", "", "."));
        List<String> notes = new ArrayList<>(whole.sentences());
        notes.add(whole.note());
        deck.picture(
                whole.heading(),
                new Bars(alternative, labels, List.of(shares), false, Optional.empty()),
                words.text("importance.key"),
                words.notes(notes));
    }

    /// In how many units each theme lies over and under the organisation, cannot be told apart, or is not shown.
    private Bars units() {
        List<Theme> themes = overview.themes();
        List<String> labels = themes.stream().map(Theme::label).toList();
        List<Series> series = List.of(
                series("units.under", Colour.UNDER, tile -> tile.shown() && is(tile, Colour.UNDER)),
                series("units.none", Colour.NO_CLAIM, tile -> tile.shown() && is(tile, Colour.NO_CLAIM)),
                series("units.over", Colour.OVER, tile -> tile.shown() && is(tile, Colour.OVER)),
                series("units.hidden", Colour.NOT_SHOWN, tile -> !tile.shown()));
        return new Bars(alternative(labels, series), labels, series, true, Optional.empty());
    }

    private static boolean is(Tile tile, Colour colour) {
        return SlideWords.colour(tile.standing()) == colour;
    }

    private Series series(String name, Colour colour, Predicate<Tile> counted) {
        List<Optional<Integer>> values = overview.themes().stream()
                .map(theme -> (int) theme.areas().stream()
                        .flatMap(area -> area.tiles().stream())
                        .filter(counted)
                        .count())
                .map(count -> count == 0 ? Optional.<Integer>empty() : Optional.of(count))
                .toList();
        return new Series(
                words.text(name), values, values.stream().map(value -> colour).toList());
    }

    private static String alternative(List<String> labels, List<Series> series) {
        List<String> sentences = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            int at = row;
            sentences.add(labels.get(row) + ": "
                    + series.stream()
                            .map(each ->
                                    each.name() + " " + each.values().get(at).orElse(0))
                            .collect(Collectors.joining(", ")));
        }
        return String.join("; ", sentences) + ".";
    }
}
