package dk.samspil.report.release;

/// What somebody is written to about.
public enum Occasion {
    /// The management may read the main result, and nobody else yet.
    MANAGEMENT,
    /// The members of committees may read the main result, and leaders, AMR and TR nothing yet.
    COMMITTEES,
    /// The results are out.
    OPEN,
    /// Results that were out were taken back.
    WITHDRAWN
}
