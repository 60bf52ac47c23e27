package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlan;

/// Where figures stand: in a unit's own results, or in one of its breakdowns.
///
/// @param cut the number of the breakdown, or [#WHOLE]
record Place(int unit, int cut) {
    private static final int WHOLE = -1;

    static Place ofUnit(int unit) {
        return new Place(unit, WHOLE);
    }

    boolean isIn(CellPlan plan) {
        return cut == WHOLE
                ? plan.units().decision(unit).isPublished()
                : plan.findCut(unit, cut).isPresent();
    }
}
