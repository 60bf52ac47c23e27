package dk.samspil.ui;

import dk.samspil.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates as people write them: `torsdag 3. december` in Danish, `Thursday 3 December` in English.
public final class Dates {
    private Dates() {}

    /// The day with its weekday; the year only when it is another than today's.
    public static String day(LocalDate day, LocalDate today, Language language) {
        String pattern = (language == Language.DA ? "EEEE d. MMMM" : "EEEE d MMMM")
                + (day.getYear() == today.getYear() ? "" : " yyyy");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /// The day without its weekday: `17. maj 2024`.
    public static String date(LocalDate day, Language language) {
        String pattern = language == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /// The month that a day lies in: `maj 2024`.
    public static String month(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(day);
    }
}
