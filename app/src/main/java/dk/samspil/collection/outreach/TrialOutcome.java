package dk.samspil.collection.outreach;

import java.util.List;

/// What came of a test message.
public sealed interface TrialOutcome {
    /// It was taken over.
    record Sent() implements TrialOutcome {}

    /// There is no such address, or number.
    record NotAnAddress() implements TrialOutcome {}

    /// The installation does not say where to send it.
    record NotSetUp(List<Missing> missing) implements TrialOutcome {
        public NotSetUp {
            missing = List.copyOf(missing);
        }
    }

    /// The words must be put right first.
    record Wrong(List<WordingProblem> problems) implements TrialOutcome {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /// It was not taken.
    ///
    /// @param reason a name of `mail.Delivery.Trouble`, or `ADDRESS`, `LATER` or `IN_DOUBT`
    record NotTaken(String reason) implements TrialOutcome {}
}
