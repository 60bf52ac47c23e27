package dk.samspil.report.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A key as HR sees it afterwards: everything but the key itself.
///
/// @param name what it is for, in HR's words
/// @param lastUsedOn empty before its first use
public record ApiKey(
        UUID id,
        String name,
        Instant madeAt,
        String madeBy,
        Optional<LocalDate> lastUsedOn,
        Optional<Instant> withdrawnAt) {
    /// The longest name.
    public static final int MOST_LETTERS = 60;

    public boolean isValid() {
        return withdrawnAt.isEmpty();
    }
}
