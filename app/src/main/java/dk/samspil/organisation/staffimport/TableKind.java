package dk.samspil.organisation.staffimport;

/// What the rows of a table are.
enum TableKind {
    UNITS,
    JOBS,
    ROLES
}
