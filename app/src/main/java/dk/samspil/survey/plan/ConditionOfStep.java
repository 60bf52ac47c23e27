package dk.samspil.survey.plan;

/// How one condition of a round stands, and to which of the six steps it belongs.
public record ConditionOfStep(int step, RoundCondition.Answer answer) {}
