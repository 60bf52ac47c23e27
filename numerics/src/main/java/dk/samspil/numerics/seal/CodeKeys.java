package dk.samspil.numerics.seal;

import java.util.UUID;

/// What follows from an access code. None of the three leads to another or back to the code.
///
/// @param lookup finds the invitation
/// @param draftId the name of the draft, which stands nowhere beside a person
/// @param draftKey locks the draft, and is stored nowhere
public record CodeKeys(CodeLookup lookup, UUID draftId, LockingKey draftKey) {}
