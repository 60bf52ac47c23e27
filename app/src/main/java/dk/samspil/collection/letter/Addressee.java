package dk.samspil.collection.letter;

import dk.samspil.collection.invitation.InvitedEmployment;

/// Somebody who gets a letter.
///
/// @param name as it stands on the envelope
record Addressee(String name, InvitedEmployment invitation) {
    /// How the letter greets.
    String firstName() {
        return name.split(" ", 2)[0];
    }
}
