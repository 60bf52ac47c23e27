package dk.samspil.numerics.suppress;

import java.util.Optional;

/// The partitions that may be tried for the breakdown of a unit, the finest first.
sealed interface CutProposals permits MasterProposals, LayerProposals {

    /// The first partition to try; empty if a breakdown is out of the question.
    Optional<CategoryPartition> findFirst(int unit, int cut);

    /// The partition to try after another one.
    Optional<CategoryPartition> findNext(int cut, CategoryPartition refused);

    /// Why there is no first partition.
    CutReason reason(int unit, int cut);
}
