package dk.samspil.organisation.register;

/// What was decided about one person when the leaders went through their lists. It goes before the rule.
public enum ListDecision {
    /// Nothing: the rule decides.
    NONE,
    /// The person is asked, whatever the rule says.
    INVITE,
    /// The person is not asked: left, on leave, or on the list by mistake.
    LEAVE_OUT
}
