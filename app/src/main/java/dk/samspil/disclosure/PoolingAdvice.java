package dk.samspil.disclosure;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.OptionalInt;

/// Which units have too few answers for a report of their own, and which of them could share one.
///
/// @param snapshot the organisation as it was frozen for the round
/// @param minimum the fewest answers behind a report
/// @param assumedRate the response rate in per cent that was assumed, before the round is closed; later the answers
///     themselves were counted
/// @param small the uppermost units with too few answers; those below them have too few as well
/// @param reportsWithout how many units have a report as things are
/// @param reportsWith how many have one, their own or shared, if all proposals are accepted
public record PoolingAdvice(
        SnapshotId snapshot,
        int minimum,
        OptionalInt assumedRate,
        List<UnitId> small,
        List<PoolingProposal> proposals,
        int reportsWithout,
        int reportsWith) {
    public PoolingAdvice {
        small = List.copyOf(small);
        proposals = List.copyOf(proposals);
    }
}
