package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What would be shown of a plan, given what everybody answered.
final class AnsweredSurvey implements CellReadings {

    private final Staff staff;
    private final CellPlan plan;
    private final int[] parts;
    private final int[][] values;

    /// @param parts by quantity, in how many parts a step of the five answers is divided
    /// @param values by quantity and person, 0 to 4 times the parts
    AnsweredSurvey(Staff staff, CellPlan plan, int[] parts, int[][] values) {
        this.staff = staff;
        this.plan = plan;
        this.parts = parts;
        this.values = values;
    }

    BitSet members(int unit) {
        var found = new BitSet();
        IntStream.range(0, staff.size())
                .forEach(person -> plan.forEachUnitOf(person, each -> {
                    if (each == unit) {
                        found.set(person);
                    }
                }));
        return found;
    }

    BitSet members(int unit, int cut, int block) {
        var table = plan.findCut(unit, cut).orElseThrow();
        var found = new BitSet();
        members(unit).stream()
                .filter(person -> table.blockOf(staff.category(cut, person)) == block)
                .forEach(found::set);
        return found;
    }

    @Override
    public Reading read(int unit, int quantity) {
        return read(members(unit), quantity);
    }

    @Override
    public Reading read(int unit, int cut, int block, int quantity) {
        return read(members(unit, cut, block), quantity);
    }

    Reading read(BitSet members, int quantity) {
        long sum =
                members.stream().mapToLong(person -> values[quantity][person]).sum();
        int people = members.cardinality();
        double mean = 25.0 * sum / parts[quantity] / people;
        return Reading.of(DisplayedMean.of(mean, DisplayedCount.of(people), BandRule.DEFAULT));
    }

    /// A cell that is shown.
    record Shown(BitSet members, List<Reading> readings) {}

    /// Everything that is shown in a plan that shows less.
    List<Shown> list(CellPlan less) {
        var cells = new ArrayList<BitSet>();
        less.units().publishedUnits().forEach(unit -> cells.add(members(unit)));
        less.listCuts()
                .forEach(table -> IntStream.range(0, table.blocks().size())
                        .forEach(block -> cells.add(members(table.unit(), table.cut(), block))));
        return cells.stream()
                .map(cell -> new Shown(
                        cell,
                        IntStream.range(0, parts.length)
                                .mapToObj(quantity -> read(cell, quantity))
                                .toList()))
                .toList();
    }

    int people() {
        return staff.size();
    }
}
