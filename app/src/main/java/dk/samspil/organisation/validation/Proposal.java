package dk.samspil.organisation.validation;

import dk.samspil.shared.UnitId;
import java.util.Optional;

/// What a leader says is wrong about one line of a list.
///
/// @param employmentId the job; for somebody who is missing, an id of our own until the pay system gives one
/// @param unit whose list it is
/// @param name of the person
/// @param target the unit where the person belongs; present exactly with [ProposalKind#OTHER_UNIT]
/// @param email the address by which the person is reached; may be empty
public record Proposal(
        String employmentId,
        UnitId unit,
        ProposalKind kind,
        String name,
        Optional<UnitId> target,
        Optional<String> email,
        Optional<String> mobile) {
    public Proposal {
        if (employmentId.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a proposal is about somebody");
        }
        if (target.isPresent() != (kind == ProposalKind.OTHER_UNIT)) {
            throw new IllegalArgumentException("who belongs to another unit belongs to a certain one");
        }
    }

    /// A proposal of which the kind says all.
    public static Proposal of(String employmentId, UnitId unit, ProposalKind kind, String name) {
        return new Proposal(employmentId, unit, kind, name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
