package dk.samspil.survey.plan.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as typed into three fields.
///
/// @param id names the fields: `st` for `st-d`, `st-m` and `st-y`
public record DateField(String id, String day, String month, String year) {
    /// What the three fields say.
    sealed interface Reading {
        record Date(LocalDate day) implements Reading {}

        record Missing() implements Reading {}

        /// Something is no number, or no month.
        record NoDate() implements Reading {}

        /// The month has fewer days.
        record NoSuchDay(YearMonth month) implements Reading {}
    }

    static DateField of(String id, LocalDate day) {
        return new DateField(
                id,
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    Reading read() {
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return new Reading.Missing();
        }
        Optional<YearMonth> typedMonth = number(year, 2000, 2199)
                .flatMap(typedYear -> number(month, 1, 12).map(number -> YearMonth.of(typedYear, number)));
        Optional<Integer> typedDay = number(day, 1, 99);
        if (typedMonth.isEmpty() || typedDay.isEmpty()) {
            return new Reading.NoDate();
        }
        return typedMonth.get().isValidDay(typedDay.get())
                ? new Reading.Date(typedMonth.get().atDay(typedDay.get()))
                : new Reading.NoSuchDay(typedMonth.get());
    }

    Optional<LocalDate> find() {
        return read() instanceof Reading.Date(var typed) ? Optional.of(typed) : Optional.empty();
    }

    private static Optional<Integer> number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits)).filter(number -> number >= least && number <= most);
    }
}
