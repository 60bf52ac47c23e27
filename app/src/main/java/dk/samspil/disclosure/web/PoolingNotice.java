package dk.samspil.disclosure.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of the decision just taken; its code stands in the page's address.
enum PoolingNotice {
    /// It is written down.
    GEMT,
    /// The proposals have changed in the meantime.
    AENDRET,
    /// One of the units shares a report with others.
    OPTAGET,
    /// The figures are out.
    OFFENTLIGGJORT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PoolingNotice> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }
}
