package dk.samspil.report.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of the decision just taken; its code stands in the page's address.
enum ReleaseNotice {
    PLANLAGT,
    HOLDT,
    TRUKKET,
    /// Somebody else decided in between.
    AENDRET;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReleaseNotice> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }
}
