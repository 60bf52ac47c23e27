package dk.samspil.disclosure;

import java.util.List;
import java.util.Optional;

/// Writes the figures of a unit's breakdown: in every block the means of dimensions and composites. The number of
/// people in a block is only ever told as a class.
final class BreakdownFigures {
    private BreakdownFigures() {}

    /// @param dimensions those whose mean may be shown
    static List<ReleasedFigure> list(ReadRelease release, List<ReadCell.OfBlock> blocks, List<String> dimensions) {
        return blocks.stream()
                .flatMap(block -> {
                    var means = new MemberMeans(release, release.register().members(block), dimensions);
                    var figures =
                            new CellFigures(block.id(), Optional.of(block.category()), CountDisplay.OF_BLOCKS, means);
                    return MemberMeans.list(release, figures).stream();
                })
                .toList();
    }
}
