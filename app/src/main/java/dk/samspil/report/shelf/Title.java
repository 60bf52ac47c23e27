package dk.samspil.report.shelf;

import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;

/// What a document is.
///
/// @param edition of which figures, by which build of the program
/// @param unit a unit, or the id of a joint report
record Title(RoundId round, String edition, UnitId unit, Language language, Form form) {
    enum Form {
        PDF,
        /// What is between the head and the foot of the page, compressed.
        PAGE
    }
}
