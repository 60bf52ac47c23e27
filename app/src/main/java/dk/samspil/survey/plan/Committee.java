package dk.samspil.survey.plan;

/// Who meets about the survey.
public enum Committee {
    /// The head committee of management and staff.
    HMU,
    /// The head committee and the head committee on the working environment, together.
    HMU_AND_HAU,
    /// The board of managers.
    MANAGEMENT
}
