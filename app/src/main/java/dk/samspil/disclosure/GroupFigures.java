package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CountDetail;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the figures of a group of units: the response rate, and the means of dimensions and composites.
final class GroupFigures {
    private final ReadRelease release;
    private final ReadCell.OfGroup cell;
    private final ReleasedGroup group;
    private final DisplayedCount count;
    private final DisplayedRate rate;
    private final MemberMeans means;

    /// @param detail how exactly the number of answers may be told
    /// @param dimensions those whose mean may be shown
    GroupFigures(ReadRelease release, LaterQuestion.OfGroup group, CountDetail detail, List<String> dimensions) {
        this.release = release;
        this.cell = new ReadCell.OfGroup(
                group.id(),
                group.units().stream()
                        .map(unit -> release.round().units().getNumber(unit))
                        .toList());
        int answered = release.register().members(cell).cardinality();
        int invited = release.register().invited(cell);
        this.count = detail.count(answered, invited);
        this.rate = detail.rate(answered, invited);
        this.group = new ReleasedGroup(group.id(), group.units(), Released.count(count), ReleasedGroup.Kind.BESIDE);
        this.means = new MemberMeans(release, release.register().members(cell), dimensions);
    }

    ReleasedGroup group() {
        return group;
    }

    List<ReleasedFigure> list() {
        List<ReleasedFigure> all = new ArrayList<>();
        Released.rate(rate)
                .map(rate -> ReleasedFigure.ofUnit(group.id(), new Measure.ResponseRate(), group.count(), rate))
                .ifPresent(all::add);
        var figures = new CellFigures(group.id(), Optional.empty(), CountDisplay.beside(count), means);
        all.addAll(MemberMeans.list(release, figures));
        return all;
    }
}
