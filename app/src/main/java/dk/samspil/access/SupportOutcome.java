package dk.samspil.access;

/// Whether somebody of HR may see what somebody else sees.
public sealed interface SupportOutcome {
    record Begun(SupportView view) implements SupportOutcome {}

    record Refused(Reason reason) implements SupportOutcome {}

    enum Reason {
        /// There is no such person, or they hold no role today.
        UNKNOWN,
        /// It is oneself.
        ONESELF,
        /// The person sees more than the pages of a unit: HR, the data-protection officer, the
        /// operator.
        NOT_THIS_ROLE,
        /// The reason is missing, or too short to be one.
        NO_REASON
    }
}
