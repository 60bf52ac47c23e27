package dk.samspil.collection.respond;

/// What came of keeping a sheet.
public sealed interface Saving {
    /// It is kept.
    ///
    /// @param sheet with what was saved elsewhere meanwhile
    record Saved(Sheet sheet, int revision) implements Saving {}

    /// The ballot is in, or the draft was deleted.
    record Gone() implements Saving {}
}
