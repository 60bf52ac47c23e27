package dk.samspil.report.quick;

import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.scale.FourQuickQuestions;
import dk.samspil.numerics.scale.FourQuickQuestions.Band;
import dk.samspil.shared.Language;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.QuickScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes the four quick questions from the mean that is shown, in points 0-100.
///
/// The points are that mean over 6.25, so they tell no more than the mean does, and may be a tenth off.
public final class FourQuickWriter {
    /// The id of the composite by which a questionnaire says that it asks them.
    static final String COMPOSITE = "four_quick";

    private static final int QUESTIONS = 4;
    private static final int STEPS = 4;
    private static final int MOST = 16;

    private final Language language;
    private final Messages words;

    public FourQuickWriter(Language language) {
        this.language = language;
        this.words = Messages.of("quick", language);
    }

    /// The composite of the four questions; empty where the questionnaire does not ask them, or asks
    /// them otherwise than with five answers each.
    public static Optional<Composite> find(Questionnaire questionnaire) {
        return questionnaire.composites().stream()
                .filter(composite -> composite.id().equals(COMPOSITE))
                .filter(composite -> composite.kind() == Composite.Kind.MEAN_OF_ITEMS)
                .filter(composite -> composite.members().size() == QUESTIONS)
                .filter(composite -> composite.members().stream()
                        .map(item -> questionnaire.getDimensionOf(item).options())
                        .allMatch(FourQuickWriter::hasFiveAnswers))
                .findFirst();
    }

    private static boolean hasFiveAnswers(AnswerOptions options) {
        return options.max() - options.min() == STEPS;
    }

    /// The four questions of one unit.
    ///
    /// @param mean as it is shown
    /// @param halfWidth half the width of its interval, in points 0-100; empty where the spread is not known
    public QuickPart write(ReleasedValue mean, OptionalDouble halfWidth) {
        List<String> notes = List.of(words.text("source"), words.text("rounded"));
        return switch (mean) {
            case ReleasedValue.Whole(int value) -> {
                double points = points(value);
                yield new QuickPart(
                        words.text("heading", "points", written(points)),
                        band(points, halfWidth),
                        Optional.of(QuickScale.draw(alternative(points), points, written(points), halfWidth, labels())),
                        notes);
            }
            case ReleasedValue.Below(int limit) ->
                new QuickPart(
                        words.text("heading.below", "points", written(points(limit))),
                        range(0, points(limit)),
                        Optional.empty(),
                        notes);
            case ReleasedValue.Above(int limit) ->
                new QuickPart(
                        words.text("heading.above", "points", written(points(limit))),
                        range(points(limit), MOST),
                        Optional.empty(),
                        notes);
        };
    }

    private static double points(double of100) {
        return BigDecimal.valueOf(Math.clamp(of100, 0, 100))
                .divide(BigDecimal.valueOf(FourQuickQuestions.POINTS_OF_100), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private String written(double points) {
        return Numbers.decimal(points, 1, language);
    }

    private String band(double points, OptionalDouble halfWidth) {
        Band own = FourQuickQuestions.bandOf(points);
        if (halfWidth.isEmpty()) {
            return words.text("band", "band", name(own));
        }
        double of100 = points * FourQuickQuestions.POINTS_OF_100;
        double low = points(of100 - halfWidth.getAsDouble());
        double high = points(of100 + halfWidth.getAsDouble());
        boolean sure = FourQuickQuestions.bandOf(low) == own && FourQuickQuestions.bandOf(high) == own;
        return words.text(
                sure ? "band.sure" : "band.unsure", "band", name(own), "low", written(low), "high", written(high));
    }

    private String range(double low, double high) {
        Band lowest = FourQuickQuestions.bandOf(low);
        Band highest = FourQuickQuestions.bandOf(high);
        return lowest == highest
                ? words.text("band", "band", name(lowest))
                : words.text("band.between", "low", name(lowest), "high", name(highest));
    }

    private String name(Band band) {
        return words.text("band." + band);
    }

    private String alternative(double points) {
        return words.text("alternative", "points", written(points), "band", name(FourQuickQuestions.bandOf(points)));
    }

    private List<String> labels() {
        return List.of("0", "8", written(10.2), written(12.4), "16");
    }
}
