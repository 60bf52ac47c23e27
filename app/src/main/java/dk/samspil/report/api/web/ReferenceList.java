package dk.samspil.report.api.web;

import dk.samspil.disclosure.ReleasedOutsideValue;
import dk.samspil.disclosure.ReleasedTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures from outside that a round is compared with, source by source.
record ReferenceList(List<Reference> references) {
    /// @param measure `mean:<code>`
    /// @param date `2024-05`, or `2024-05-17` where the day is known
    /// @param population whom it is about
    /// @param standardError null where the source does not say
    /// @param answers null where the source does not say
    record Reference(
            String measure,
            BigDecimal value,
            String source,
            String date,
            String population,
            @Nullable BigDecimal standardError,
            @Nullable Integer answers) {}

    static ReferenceList of(ReleasedTable table) {
        return new ReferenceList(
                table.listOutsideValues().stream().map(ReferenceList::reference).toList());
    }

    private static Reference reference(ReleasedOutsideValue value) {
        return new Reference(
                "mean:" + value.score(),
                value.points(),
                value.source(),
                value.day(),
                value.population(),
                value.standardError(),
                value.answers());
    }
}
