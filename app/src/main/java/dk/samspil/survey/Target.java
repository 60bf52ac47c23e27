package dk.samspil.survey;

/// Whom an item asks about. The same words about somebody else are another question.
public enum Target {
    SELF,
    COLLEAGUES,
    OTHER_UNITS,
    IMMEDIATE_LEADER,
    MANAGEMENT,
    WORKPLACE
}
