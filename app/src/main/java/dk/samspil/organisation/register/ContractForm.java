package dk.samspil.organisation.register;

/// How a job is paid, as far as it decides who is asked.
public enum ContractForm {
    /// Paid by the month, flexible jobs included.
    MONTHLY,
    /// Paid by the hour.
    HOURLY,
    /// Trainees, apprentices and pupils.
    TRAINEE,
    /// The source does not say.
    NOT_SAID
}
