package dk.samspil.survey.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// How a [When] is kept: `2026-10-19`, `2026-W43/2026-W45`, `2026-09-MIDDLE`, `2026-12/2027-02`.
final class WhenCode {
    private static final int YEAR_AND_MONTH = 7;

    private WhenCode() {}

    static String of(When when) {
        return switch (when) {
            case When.Day(var day) -> day.toString();
            case When.Weeks(var from, var to) -> of(from) + "/" + of(to);
            case When.PartOfMonth(var month, var part) -> month + "-" + part;
            case When.Months(var from, var to) -> from + "/" + to;
        };
    }

    static When parse(String code) {
        List<String> ends = List.of(code.split("/"));
        if (ends.size() == 2) {
            return ends.getFirst().contains("W")
                    ? new When.Weeks(week(ends.getFirst()), week(ends.getLast()))
                    : new When.Months(YearMonth.parse(ends.getFirst()), YearMonth.parse(ends.getLast()));
        }
        return Character.isDigit(code.charAt(code.length() - 1))
                ? When.on(LocalDate.parse(code))
                : new When.PartOfMonth(
                        YearMonth.parse(code.substring(0, YEAR_AND_MONTH)),
                        When.PartOfMonth.Part.valueOf(code.substring(YEAR_AND_MONTH + 1)));
    }

    private static String of(IsoWeek week) {
        return String.format(Locale.ROOT, "%d-W%02d", week.year(), week.week());
    }

    private static IsoWeek week(String code) {
        int at = code.indexOf("-W");
        return new IsoWeek(Integer.parseInt(code.substring(0, at)), Integer.parseInt(code.substring(at + 2)));
    }
}
