package dk.samspil.report;

import dk.samspil.disclosure.ReleasedOutsideValue;
import dk.samspil.shared.Language;
import dk.samspil.ui.Dates;
import dk.samspil.ui.Numbers;
import java.util.List;

/// Where figures from outside come from, in words: no figure is shown without it.
///
/// @param name who has published them
/// @param date the month, or the day where it is known
/// @param population whom they are about
public record OutsideSource(String name, String date, String population) {
    private static final int DECIMALS = 1;

    public static OutsideSource of(ReleasedOutsideValue value, Language language) {
        String date =
                value.isOfMonth() ? Dates.month(value.firstDay(), language) : Dates.date(value.firstDay(), language);
        return new OutsideSource(value.source(), date, value.population());
    }

    /// `60`, or `60,4` where the source has a decimal.
    public static String points(ReleasedOutsideValue value, Language language) {
        boolean whole = value.points().stripTrailingZeros().scale() <= 0;
        return Numbers.decimal(value.points().doubleValue(), whole ? 0 : DECIMALS, language);
    }

    /// The key of the words on how uncertain the figures of one source are by themselves.
    static String certainty(List<ReleasedOutsideValue> values) {
        long known = values.stream().filter(OutsideSource::isUncertaintyKnown).count();
        if (known == 0) {
            return "beside.outside.fixed";
        }
        if (known < values.size()) {
            return "beside.outside.some";
        }
        boolean sameAnswers = values.stream()
                        .map(ReleasedOutsideValue::findAnswers)
                        .distinct()
                        .count()
                == 1;
        return sameAnswers && values.getFirst().findAnswers().isPresent()
                ? "beside.outside.answers"
                : "beside.outside.errors";
    }

    /// Whether the source says how uncertain a figure is, or on how many answers it rests.
    public static boolean isUncertaintyKnown(ReleasedOutsideValue value) {
        return value.findError().isPresent() || value.findAnswers().isPresent();
    }
}
