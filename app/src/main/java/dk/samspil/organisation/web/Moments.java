package dk.samspil.organisation.web;

import dk.samspil.ui.Dates;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Moments as people write them: `fredag 2. oktober kl. 15.00`, in Danish time.
final class Moments {
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Moments() {}

    static String inWords(Instant moment, LocalDate today, Messages words) {
        ZonedDateTime there = moment.atZone(DENMARK);
        return words.text(
                "moment",
                "day",
                Dates.day(there.toLocalDate(), today, words.language()),
                "time",
                DateTimeFormatter.ofPattern(
                                words.text("moment.time"), words.language().locale())
                        .format(there));
    }
}
