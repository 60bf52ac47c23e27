package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Which cells are published: units, and breakdowns of units. A cell has the same people in every plan made from
/// this one.
public interface CellPlan {

    /// Which units have a result.
    UnitPlan units();

    /// The breakdown of a unit by the cut in this position; empty where there is none.
    Optional<CutTable> findCut(int unit, int cut);

    /// Why a published unit has no such breakdown, or one with merged categories.
    Optional<CutReason> findCutReason(int unit, int cut);

    /// All breakdowns, by unit and cut.
    List<CutTable> listCuts();

    /// Calls the consumer with every unit whose cell has this person, lowest first.
    void forEachUnitOf(int person, IntConsumer unit);

    /// The cells of this plan that may also show the figures of a battery: never others, always with the same
    /// people.
    ///
    /// @param rules the thresholds for this battery
    /// @param contributors who contributes to it
    /// @param mayShow which units may show it at all
    CellPlan restrictedTo(CellRules rules, Contributors contributors, IntPredicate mayShow);

    /// This plan without the figures of some units: their results and breakdowns are withheld, whatever the reason. A
    /// plan that shows less is never less safe.
    CellPlan without(IntPredicate unit);
}
