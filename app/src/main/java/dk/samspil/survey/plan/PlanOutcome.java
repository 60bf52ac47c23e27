package dk.samspil.survey.plan;

import java.util.List;

/// What came of a change to a plan.
public sealed interface PlanOutcome {
    /// It is written down.
    record Changed(RoundPlan plan) implements PlanOutcome {}

    /// Somebody else changed the plan since it was read; nothing was changed.
    record ChangedByOthers() implements PlanOutcome {}

    /// The round has come too far for this; nothing was changed.
    record TooLate(PlanState state) implements PlanOutcome {}

    /// Something must be in place first; nothing was changed.
    record Missing(List<RoundCondition.Answer> missing) implements PlanOutcome {
        public Missing {
            missing = List.copyOf(missing);
        }
    }
}
