package dk.samspil.benchmarks.numerics;

import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.Decision;
import java.util.ArrayList;
import java.util.BitSet;

/// Everybody who answered in a municipality of some size, and what is published about them by unit and by six
/// attributes, as the auditor takes it.
///
/// @param answered everybody in the register
record PublishedWave(Register register, Publication publication, BitSet answered) {
    static PublishedWave of(int units) {
        var wave = AnsweredWave.of(units);
        var answered = new BitSet();
        answered.set(0, wave.people());
        return new PublishedWave(wave.register(), publication(wave.plan()), answered);
    }

    private static Publication publication(CellPlan plan) {
        var cells = new ArrayList<Cell>();
        plan.units()
                .publishedUnits()
                .forEach(unit -> cells.add(
                        plan.units().decision(unit) == Decision.DEFERRED
                                ? new Cell.UnitOfParts(unit)
                                : new Cell.Unit(unit)));
        for (var table : plan.listCuts()) {
            var attributes = AnsweredWave.CUTS.get(table.cut()).attributes();
            table.blocks().forEach(block -> cells.add(new Cell.Block(table.unit(), attributes, block.categories())));
        }
        return new Publication(cells);
    }
}
