package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.AgreementRule;
import dk.samspil.numerics.compare.AgreementRule.Sides;
import dk.samspil.numerics.compare.AgreementRule.Verdict;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says of a theme whether a team answers alike or is divided, from the released distributions of its questions.
///
/// Themes about the person of the leader are left out: to be told that a team is divided about somebody invites to ask
/// who thinks what.
final class AgreementWriter {
    private static final double MIDDLE = 0.5;

    private final UnitFigures figures;
    private final Phrases phrases;

    AgreementWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
    }

    /// Empty where nothing can be said.
    String words(Dimension theme) {
        if (Relations.isAboutLeader(theme)) {
            return "";
        }
        List<Sides> questions = new ArrayList<>();
        for (Item item : theme.items()) {
            Optional<Sides> sides = sides(theme, item);
            if (sides.isEmpty()) {
                return "";
            }
            questions.add(sides.get());
        }
        Verdict verdict = AgreementRule.DEFAULT.judge(questions);
        return switch (verdict.agreement()) {
            case ALIKE_LOW -> alike("low", verdict.low());
            case ALIKE_MIDDLE -> alike("middle", verdict.middle());
            case ALIKE_HIGH -> alike("high", verdict.high());
            case DIVIDED ->
                phrases.text(
                        "agreement.divided",
                        "low",
                        phrases.percent(verdict.low()),
                        "high",
                        phrases.percent(verdict.high()));
            case NOTHING_TO_SAY -> "";
        };
    }

    private String alike(String side, int percent) {
        return phrases.text("agreement.alike." + side, "percent", phrases.percent(percent));
    }

    private Optional<Sides> sides(Dimension theme, Item item) {
        int low = 0;
        int middle = 0;
        int high = 0;
        for (ReleasedFigure share : figures.shares(item)) {
            if (!(share.measure() instanceof Measure.Share(String id, String answers))
                    || !(share.value() instanceof ReleasedValue.Whole(int percent))) {
                return Optional.empty();
            }
            AnswerClass answered = AnswerClass.parse(answers, theme.options(), item.reversed());
            if (answered.to() < MIDDLE) {
                low += percent;
            } else if (answered.from() > MIDDLE) {
                high += percent;
            } else if (answered.from() == answered.to()) {
                middle += percent;
            }
        }
        return low + middle + high == 0 ? Optional.empty() : Optional.of(new Sides(low, middle, high));
    }
}
