package dk.samspil.disclosure;

/// A group of people that something was published about, as it stands in the ledger for ever.
///
/// @param sequence counted from 1 within the round
/// @param definition the group in the organisation's words: `unit:U1`, `cut:U1:sex:F|M`, `group:G1:U1+U2`
/// @param memberHash equal for equal groups of people of the same round
/// @param parameters the fingerprint of the policy that was in force
/// @param auditor what the attacker found: it passed, or the group would not be here
/// @param frozenHash the hash of the answers that the figures were computed from
public record LedgerEntry(
        int sequence,
        String definition,
        String memberHash,
        String parameters,
        String auditor,
        String codeVersion,
        String frozenHash) {}
