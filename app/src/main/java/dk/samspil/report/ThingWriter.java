package dk.samspil.report;

import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes the three things seen from above: where it goes well, what has changed or differs most, and what to talk
/// about. Each counts units; none names one.
final class ThingWriter {
    private final UnitsBelow below;
    private final List<Dimension> themes;
    private final Optional<Dimension> widest;
    private final Optional<Pattern> pattern;
    private final Messages words;

    ThingWriter(
            UnitsBelow below,
            List<Dimension> themes,
            Optional<Dimension> widest,
            Optional<Pattern> pattern,
            Messages words) {
        this.below = below;
        this.themes = List.copyOf(themes);
        this.widest = widest;
        this.pattern = pattern;
        this.words = words;
    }

    /// At most three; none where there are no units to count.
    List<Thing> write() {
        if (below.listLowest().isEmpty()) {
            return List.of();
        }
        List<Thing> things = new ArrayList<>();
        strength().ifPresent(things::add);
        pattern.map(this::pattern).or(() -> widest.map(this::widest)).ifPresent(things::add);
        topic().ifPresent(things::add);
        return things;
    }

    /// The theme in which most units lie over the organisation; where none does, the one with the highest number.
    private Optional<Thing> strength() {
        return themes.stream()
                .max(Comparator.comparingInt((Dimension theme) -> over(theme) - under(theme)))
                .filter(theme -> over(theme) > under(theme))
                .map(theme -> thing(theme, Standing.OVER, "thing.over", "kort"))
                .or(() -> withNumber().stream()
                        .max(Comparator.comparingInt(this::number))
                        .map(theme -> thing(theme, Standing.NO_CLAIM, "thing.highest", "tal")));
    }

    private Optional<Thing> topic() {
        return themes.stream()
                .max(Comparator.comparingInt((Dimension theme) -> under(theme) - over(theme)))
                .filter(theme -> under(theme) > over(theme))
                .map(theme -> thing(theme, Standing.UNDER, "thing.under", "kort"))
                .or(() -> withNumber().stream()
                        .min(Comparator.comparingInt(this::number))
                        .map(theme -> thing(theme, Standing.NO_CLAIM, "thing.lowest", "tal")));
    }

    /// The themes in which the unit above has a number of its own.
    private List<Dimension> withNumber() {
        return themes.stream()
                .filter(theme -> below.findNumber(below.top(), theme.id()).isPresent())
                .toList();
    }

    private Thing pattern(Pattern same) {
        return new Thing(
                Standing.NO_CLAIM,
                words.text("thing.pattern.kicker"),
                same.heading(),
                words.text("thing.pattern.text"),
                "faelles",
                words.text("thing.pattern.link"));
    }

    private Thing widest(Dimension theme) {
        return thing(theme, Standing.NO_CLAIM, "thing.widest", "forskel");
    }

    private Thing thing(Dimension theme, Standing standing, String key, String link) {
        return new Thing(
                standing,
                words.text(key + ".kicker"),
                words.text(key + ".title", "theme", theme.label().in(words.language())),
                words.text(
                        key + ".text",
                        "units",
                        below.listLowest().size(),
                        "over",
                        over(theme),
                        "under",
                        under(theme),
                        "value",
                        below.findNumber(below.top(), theme.id())
                                .map(Object::toString)
                                .orElse("–"),
                        "whole",
                        below.table().getRoot().name(),
                        "unit",
                        below.top().name()),
                link,
                words.text("thing.link." + link));
    }

    private int number(Dimension theme) {
        return below.findNumber(below.top(), theme.id()).orElseThrow();
    }

    private int over(Dimension theme) {
        return below.count(theme.id(), Standing::isOver);
    }

    private int under(Dimension theme) {
        return below.count(theme.id(), Standing::isUnder);
    }
}
