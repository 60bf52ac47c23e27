package dk.samspil.report.release;

import dk.samspil.report.release.ReleaseStep.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the release of a round stands at a moment.
public sealed interface ReleaseStanding {
    /// Nobody has said when: only HR reads.
    record Unplanned() implements ReleaseStanding {}

    /// It opens by itself.
    ///
    /// @param note what readers are told of earlier results that it replaces
    record Planned(Instant opensAt, EarlySight early, Optional<String> note) implements ReleaseStanding {}

    record Held(String note) implements ReleaseStanding {}

    /// Everybody reads what is theirs.
    ///
    /// @param note what readers are told of earlier results that these replace
    record Open(Instant since, Optional<String> note) implements ReleaseStanding {}

    record Withdrawn(String note) implements ReleaseStanding {}

    /// What a round's steps amount to.
    ///
    /// @param steps in their order
    static ReleaseStanding of(List<ReleaseStep> steps, Instant now) {
        return steps.reversed().stream()
                .map(ReleaseStep::decision)
                .filter(decision -> !(decision instanceof Decision.Released))
                .findFirst()
                .map(decision -> of(decision, now))
                .orElseGet(Unplanned::new);
    }

    private static ReleaseStanding of(Decision last, Instant now) {
        return switch (last) {
            case Decision.Planned(var opensAt, var early, var note) ->
                now.isBefore(opensAt) ? new Planned(opensAt, early, note) : new Open(opensAt, note);
            case Decision.Held(var note) -> new Held(note);
            case Decision.Withdrawn(var note) -> new Withdrawn(note);
            case Decision.Released released -> throw new IllegalArgumentException("a receipt decides nothing");
        };
    }
}
