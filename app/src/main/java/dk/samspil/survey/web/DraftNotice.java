package dk.samspil.survey.web;

import dk.samspil.survey.library.EditOutcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of a change; its code stands in the page's address.
enum DraftNotice {
    GEMT,
    AENDRET,
    LAAST,
    LICENS,
    SIDSTE,
    VAEK,
    FINDES,
    MANGE,
    BLANDET,
    VIRKNING,
    DATO,
    SPROG,
    ARBEJDSPLADS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isDone() {
        return this == GEMT;
    }

    static DraftNotice of(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Saved saved -> GEMT;
            case EditOutcome.ChangedMeanwhile changed -> AENDRET;
            case EditOutcome.Locked locked -> LAAST;
            case EditOutcome.Licensed licensed -> LICENS;
            case EditOutcome.LastQuestion last -> SIDSTE;
            case EditOutcome.AlreadyThere there -> FINDES;
            case EditOutcome.TooManyOfDepartment many -> MANGE;
            case EditOutcome.Mixed mixed -> BLANDET;
            case EditOutcome.NoEffect none -> VIRKNING;
            case EditOutcome.Gone gone -> VAEK;
        };
    }

    static Optional<DraftNotice> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }
}
