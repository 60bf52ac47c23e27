package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.UnitReport.ItemGroup;
import dk.samspil.report.UnitReport.ItemPart;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.Strips;
import java.util.List;
import java.util.Optional;

/// The means of the questions, theme by theme.
final class ItemWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final PictureWriter pictures;

    ItemWriter(UnitFigures figures, Phrases phrases, PictureWriter pictures) {
        this.figures = figures;
        this.phrases = phrases;
        this.pictures = pictures;
    }

    /// Empty where the unit has too few answers for questions.
    Optional<ItemPart> part() {
        if (!figures.hasItems()) {
            return Optional.empty();
        }
        List<ItemGroup> groups =
                figures.questionnaire().dimensions().stream().map(this::group).toList();
        return Optional.of(new ItemPart(heading(), note(), pictures.itemLegend(), groups));
    }

    private ItemGroup group(Dimension dimension) {
        String label = dimension.label().in(figures.language());
        List<Score> scores = dimension.items().stream().map(figures::score).toList();
        var rows = dimension.items().stream()
                .map(item -> pictures.row(figures.score(item), note(item), Strips.Size.ITEM, false))
                .toList();
        String caption = phrases.text(
                "table.items", "theme", label, "unit", figures.unit().name());
        return new ItemGroup(label, rows, pictures.table(caption, phrases.text("column.item"), scores, false));
    }

    private String note(Item item) {
        return item.reversed() ? phrases.text("item.reversed") : "";
    }

    private String heading() {
        List<Score> items = figures.questionnaire().listItems().stream()
                .map(figures::score)
                .filter(score -> score.own().isPresent())
                .toList();
        if (items.stream().noneMatch(Score::isComparable)) {
            return phrases.text("items.heading", "items", items.size());
        }
        long claimed = items.stream()
                .filter(score -> score.standing() != Standing.NO_CLAIM)
                .count();
        String parent = figures.parent().map(ReleasedUnit::name).orElse("");
        return phrases.text("items.heading.compared", "claimed", claimed, "items", items.size(), "parent", parent);
    }

    private String note() {
        boolean reversed = figures.questionnaire().listItems().stream().anyMatch(Item::reversed);
        String note = phrases.text(figures.parent().isPresent() ? "items.note" : "items.note.top");
        return reversed ? note + " " + phrases.text("items.note.reversed") : note;
    }
}
