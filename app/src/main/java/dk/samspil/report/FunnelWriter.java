package dk.samspil.report;

import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.numerics.compare.FunnelLimits;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Funnel;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes one theme as a funnel. Only units whose number of answers is told are in it, since its place tells it.
final class FunnelWriter {
    private static final int FEWEST_UNITS = 5;

    private final UnitsBelow below;
    private final Messages words;

    FunnelWriter(UnitsBelow below, Messages words) {
        this.below = below;
        this.words = words;
    }

    /// Empty where too few units can be drawn, or the organisation's figure or spread is not known.
    Optional<FunnelPart> write(Dimension theme) {
        List<Funnel.Dot> dots = dots(theme);
        Optional<Integer> whole = below.findNumber(below.table().getRoot(), theme.id());
        OptionalDouble spread = below.table()
                .findQuality(theme.id())
                .map(quality -> quality.find("pooled_sd"))
                .orElse(OptionalDouble.empty());
        boolean known = whole.isPresent() && spread.isPresent() && spread.getAsDouble() > 0;
        return known && dots.size() >= FEWEST_UNITS
                ? Optional.of(part(theme, dots, new FunnelLimits(whole.get(), spread.getAsDouble())))
                : Optional.empty();
    }

    private List<Funnel.Dot> dots(Dimension theme) {
        List<Funnel.Dot> dots = new ArrayList<>();
        for (ReleasedUnit unit : below.listLowest()) {
            var figure = below.find(unit, theme.id());
            if (figure.isPresent() && figure.get().count() instanceof ReleasedCount.Exact count) {
                below.findNumber(unit, theme.id())
                        .ifPresent(value -> dots.add(new Funnel.Dot(
                                count.lowest(),
                                value,
                                below.claim(unit, theme.id()).standingInOrganisation())));
            }
        }
        return dots;
    }

    private FunnelPart part(Dimension theme, List<Funnel.Dot> dots, FunnelLimits limits) {
        String label = theme.label().in(words.language());
        String organisation = below.table().getRoot().name();
        int whole = (int) limits.reference();
        long grey = count(dots, Standing.NO_CLAIM);
        long under = dots.stream().filter(dot -> dot.standing().isUnder()).count();
        long over = dots.size() - grey - under;
        String key = 2 * grey > dots.size() ? "funnel.heading.chance" : "funnel.heading";
        var picture = Funnel.of(
                words.text(
                        "funnel.alternative",
                        "theme",
                        label,
                        "units",
                        dots.size(),
                        "under",
                        under,
                        "over",
                        over,
                        "whole",
                        organisation),
                dots,
                new Funnel.Limits(whole, limits.innerHalfWidth(1), limits.outerHalfWidth(1)),
                organisation + " " + whole);
        return new FunnelPart(
                words.text(key, "theme", label),
                picture,
                List.of(
                        words.text("funnel.grey", "grey", grey, "units", dots.size(), "whole", organisation),
                        words.text("funnel.claimed", "under", under, "over", over),
                        words.text("funnel.why", "whole", organisation, "value", whole)),
                words.text("funnel.note", "left", below.listLowest().size() - dots.size()));
    }

    private static long count(List<Funnel.Dot> dots, Standing standing) {
        return dots.stream().filter(dot -> dot.standing() == standing).count();
    }
}
