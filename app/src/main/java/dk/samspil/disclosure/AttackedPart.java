package dk.samspil.disclosure;

import java.util.List;
import java.util.Optional;

/// What one part of an attack came to. Parts do not depend on each other.
///
/// @param audited what was looked at; empty where that is not counted
record AttackedPart(Optional<AuditedLayer> audited, List<Finding> findings) {
    AttackedPart {
        findings = List.copyOf(findings);
    }

    static AttackedPart of(AuditedLayer audited) {
        return new AttackedPart(Optional.of(audited), List.of());
    }

    static AttackedPart of(List<Finding> findings) {
        return new AttackedPart(Optional.empty(), findings);
    }
}
