package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.shared.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A team put together of two in 2024, with figures of five rounds; the questions of one theme were written anew.
final class OverTimeFixture {
    private static final List<String> SCALES = List.of("trust", "justice", "together", "voice", "wellbeing", "capital");

    private OverTimeFixture() {}

    static ReleasedTable release() {
        var builder = ReleasedTableBuilder.aRelease()
                .published("vidby", null, "Vidby Kommune", "640")
                .published("nord", "vidby", "Hjemmeplejen Nord", "60")
                .published("aaen", "nord", "Team Åen", "14")
                .published("bakken", "nord", "Team Bakken", "26");
        today(builder);
        telling(builder, 2022, "voice");
        past(builder, "nord", "58", 100, "70", "63", "71", "62", "67", "68");
        past(builder, "aaen", "5-9", 50, "70", "58", "66", "60", ">80", "65");
        telling(builder, 2023, "voice");
        past(builder, "nord", "58", 100, "70", "63", "71", "62", "67", "68");
        past(builder, "aaen", "5-9", 50, "71", "60", "68", "61", "66", "66");
        telling(builder, 2024);
        past(builder, "nord", "58", 100, "70", "62", "71", "62", "67", "68");
        past(builder, "aaen", "15", 90, "75", "67", "70", "62", "69", "71");
        telling(builder, 2025);
        past(builder, "nord", "58", 100, "70", "62", "71", "62", "67", "68");
        past(builder, "aaen", "16", 100, "81", "70", "72", "63", "66", "74");
        telling(builder, 2026);
        builder.noted("aaen", LocalDate.of(2024, 3, 1), "MERGER", "Team Vest og Team Åen blev ét team.")
                .noted("nord", LocalDate.of(2026, 5, 4), "MOVE", "Hele huset flyttede til Åhuset.")
                .target("aaen", "trust", 70)
                .target("aaen", "capital", 75)
                .noted("bakken", LocalDate.of(2026, 6, 1), "OTHER", "Nyt vagtsystem.");
        return builder.build();
    }

    private static void today(ReleasedTableBuilder builder) {
        figures(builder, "vidby", "mean:", "640", "71", "63", "72", "61", "69", "69");
        figures(builder, "nord", "mean:", "60", "69", "61", "70", "62", "67", "67");
        figures(builder, "aaen", "mean:", "14", "66", "40", "58", "60", "68", "55");
        figures(builder, "bakken", "mean:", "26", "74", "58", "69", "66", "70", "67");
        figures(builder, "nord", "previous:", "58", "70", "62", "71", "62", "67", "68");
        figures(builder, "aaen", "previous:", "16", "81", "70", "72", "63", "66", "74");
        SCALES.forEach(scale -> builder.quality(scale, Map.of("pooled_sd", 15.0)));
    }

    private static void figures(
            ReleasedTableBuilder builder, String unit, String measure, String count, String... values) {
        for (int i = 0; i < values.length; i++) {
            builder.figure(unit, measure + SCALES.get(i), count, values[i]);
        }
    }

    private static void telling(ReleasedTableBuilder builder, int year, String... broken) {
        var title = LocalText.of("Social kapital " + year, "Social capital " + year);
        builder.tellingOf(title, LocalDate.of(year, 11, 20), broken);
    }

    private static void past(ReleasedTableBuilder builder, String unit, String count, int cover, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (cover > 50 || i != SCALES.indexOf("voice")) {
                builder.past(unit, SCALES.get(i), count, values[i], cover);
            }
        }
    }
}
