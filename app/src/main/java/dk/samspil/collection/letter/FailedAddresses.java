package dk.samspil.collection.letter;

import dk.samspil.shared.RoundId;
import java.util.Set;

/// Knows of people whose address turned out not to work: they get a letter instead. Every bean of this
/// type is asked.
public interface FailedAddresses {
    /// Their employments.
    Set<String> listEmployments(RoundId round);
}
