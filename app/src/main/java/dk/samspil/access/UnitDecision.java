package dk.samspil.access;

/// Whether a person may see a unit's report.
public sealed interface UnitDecision {
    record Allowed() implements UnitDecision {}

    record Refused(Reason reason) implements UnitDecision {}

    enum Reason {
        /// There is no such unit.
        UNKNOWN_UNIT,
        /// None of the person's roles opens any unit's report.
        NO_RESULTS_IN_THIS_ROLE,
        /// The unit is neither the person's own nor, for a leader, below it.
        NOT_OWN_UNIT
    }
}
