package dk.samspil.collection.outreach;

/// Why words cannot be sent as they are, and where.
///
/// @param line of the body, counted from 1; 0 for the subject, or where it concerns the whole
/// @param found what stands there; empty where something is missing
/// @param fix what could stand there instead; empty where there is nothing to propose
public record WordingProblem(Kind kind, int line, String found, String fix) {
    /// What is wrong.
    public enum Kind {
        NO_SUBJECT,
        NO_WORDS,
        /// A placeholder that does not exist.
        UNKNOWN,
        /// A bracket without its other half.
        BRACKET,
        /// Nobody could come in.
        NO_CODE,
        /// Nobody would know where to go.
        NO_ADDRESS,
        /// A leader would not learn how many have answered.
        NO_RATE,
        /// Subjects are shown on locked screens and kept in the logs of mail servers.
        CODE_IN_SUBJECT,
        SUBJECT_TOO_LONG,
        TOO_LONG
    }
}
