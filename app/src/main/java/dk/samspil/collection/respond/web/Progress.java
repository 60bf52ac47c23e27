package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.Sheet;

/// How far a respondent is: what a page is made from, and what its form brings back.
///
/// @param lockedPass the pass as it travels
/// @param revision of the draft that the page is made from
/// @param returning whether the respondent came from the check and goes back there
record Progress(Pass pass, String lockedPass, Sheet sheet, int revision, boolean returning) {
    Progress with(Sheet newSheet, int newRevision) {
        return new Progress(pass, lockedPass, newSheet, newRevision, returning);
    }

    Progress returning(boolean goesBack) {
        return new Progress(pass, lockedPass, sheet, revision, goesBack);
    }
}
