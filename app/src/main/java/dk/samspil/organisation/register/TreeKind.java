package dk.samspil.organisation.register;

/// One of the trees in which the same people stand.
public enum TreeKind {
    /// Who manages whom. A survey follows this one.
    LINE,
    /// The bodies in which staff and management meet.
    MED
}
