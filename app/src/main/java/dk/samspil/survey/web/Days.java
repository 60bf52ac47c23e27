package dk.samspil.survey.web;

import dk.samspil.shared.Language;
import dk.samspil.ui.Dates;
import java.time.LocalDate;

/// Dates as the reader writes them.
record Days(LocalDate today, Language language) {
    String of(LocalDate day) {
        return Dates.day(day, today, language);
    }
}
