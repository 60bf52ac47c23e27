package dk.samspil.report.release;

/// What came of a decision about a release.
public sealed interface ReleaseOutcome {
    /// It is written down.
    record Done() implements ReleaseOutcome {}

    /// Somebody else decided in between, or the release does not stand so that this can be done.
    record NotNow(ReleaseStanding standing) implements ReleaseOutcome {}

    /// There are no figures yet: the answers are not opened, or the auditor said no.
    record NoFigures() implements ReleaseOutcome {}

    /// The moment has passed.
    record Past() implements ReleaseOutcome {}

    /// The management would not read before the others.
    record ManagementNotFirst() implements ReleaseOutcome {}

    /// The committees would read before the management, or not before the others.
    record CommitteesNotBetween() implements ReleaseOutcome {}
}
