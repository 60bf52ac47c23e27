package dk.samspil.disclosure;

/// What the independent auditor did before anything was released. There is no release that it did not pass.
///
/// @param cells how many published groups of people it was given, over all quantities
/// @param combinations how many combinations of them it tried
public record AuditorStatement(long cells, long combinations) {}
