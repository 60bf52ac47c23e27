package dk.samspil.survey.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happens in the year of a round, in the usual order.
public enum Milestone {
    FRAME_DISCUSSED(Phase.PREPARE, Committee.HMU),
    TIMETABLE_APPROVED(Phase.PREPARE, Committee.MANAGEMENT),
    /// Posters, languages, a test.
    MATERIALS_READY(Phase.PREPARE, null),
    /// The staff list is read and its problems are put right.
    STAFF_LIST(Phase.PREPARE, null),
    /// Leaders confirm or correct their lists.
    VALIDATION(Phase.VALIDATE, null),
    /// The key must be made and two holders must have proved their shares.
    KEY(Phase.VALIDATE, null),
    LETTERS(Phase.VALIDATE, null),
    /// The first day on which one can answer; chosen, not proposed.
    FIRST_DAY(Phase.ANSWER, null),
    /// The last day on which one can answer; chosen.
    LAST_DAY(Phase.ANSWER, null),
    /// The management sees the main result before it is released.
    MAIN_RESULT_SEEN(Phase.RESULTS, Committee.MANAGEMENT),
    /// Everybody gets the results in the same minute; chosen.
    RELEASE(Phase.RESULTS, null),
    /// Codes go, and with them the lists of people that were made for the round.
    CODES_DELETED(Phase.RESULTS, null),
    RESULT_PRESENTED(Phase.RESULTS, Committee.HMU_AND_HAU),
    RESULT_DISCUSSED(Phase.TALKS, Committee.HMU),
    JOINT_ACTIONS(Phase.TALKS, Committee.MANAGEMENT),
    /// The last day for the talks in the units.
    TALKS_HELD(Phase.TALKS, null),
    FOLLOW_UP(Phase.FOLLOW_UP, null);

    /// The six stations of the year, as on the front page.
    public enum Phase {
        PREPARE,
        VALIDATE,
        ANSWER,
        RESULTS,
        TALKS,
        FOLLOW_UP
    }

    private final Phase phase;
    private final @Nullable Committee committee;

    Milestone(Phase phase, @Nullable Committee committee) {
        this.phase = phase;
        this.committee = committee;
    }

    public Phase phase() {
        return phase;
    }

    /// Who meets; empty where nobody does.
    public Optional<Committee> committee() {
        return Optional.ofNullable(committee);
    }

    /// Whether it is one of the three dates that are chosen and that the others follow.
    public boolean isChosen() {
        return this == FIRST_DAY || this == LAST_DAY || this == RELEASE;
    }
}
