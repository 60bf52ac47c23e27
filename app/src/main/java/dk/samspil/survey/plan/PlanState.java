package dk.samspil.survey.plan;

/// How far a round has come. It only ever goes on, but for one step: a round that is ready can be taken back until it
/// opens.
public enum PlanState {
    /// Somebody is at the six steps.
    DRAFT,
    /// The six steps are done; leaders and staff lists come next. Everything can still be changed.
    PLANNED,
    /// Questionnaire, staff and rules are frozen. It opens by itself.
    READY,
    /// People answer.
    OPEN,
    CLOSED;

    /// Whether dates, people, questions and rules can be changed.
    public boolean isChangeable() {
        return this == DRAFT || this == PLANNED;
    }
}
