package dk.samspil.survey.plan.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was just done with a round; its code stands in the page's address.
enum PlanNotice {
    PLANLAGT,
    KLAR,
    TAGET_TILBAGE,
    FORLAENGET;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanNotice> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }
}
