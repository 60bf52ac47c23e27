package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import java.util.ArrayList;
import java.util.List;

/// Whether every released row is written with no more detail than the number of people behind it allows. The rules
/// stand here once more, in their own words, so that a mistake in those that write the rows does not pass.
final class DetailCheck {
    private static final int LEAST_EXACT = 10;
    private static final int LEAST_WITH_RATE = 10;
    private static final int LEAST_RATE = 11;
    private static final int MOST_RATE = 89;
    private static final int LEAST_WITH_ITEMS = 10;
    private static final int LEAST_WITH_SHARES = 20;
    private static final int LEAST_EXACT_ITEM = 50;
    private static final int LEAST_UNIT_WITH_CUT = 30;
    private static final int LEAST_BLOCK_WITH_ITEMS = 20;
    private static final int LEAST_UNIT_WITH_ITEMS_CUT = 100;
    private static final int LEAST_PAIR = 20;
    private static final int LEAST_UNIT_WITH_PAIRS = 300;
    private static final int POINTS = 100;

    private final DisclosurePolicy policy;
    private final ReleaseReading reading;
    private final ReadRegister register;
    private final LayerReading layers;
    private final List<Finding> findings = new ArrayList<>();

    DetailCheck(ReadRelease release) {
        this.policy = release.policy();
        this.reading = release.rows();
        this.register = release.register();
        this.layers = release.layers();
    }

    /// What is told in more detail than allowed.
    List<Finding> list() {
        reading.listCounted().forEach(this::checkCount);
        reading.rows().forEach(row -> check(row, layers.contributors(row)));
        return List.copyOf(findings);
    }

    private void checkCount(ReadCell cell) {
        int answered = register.members(cell).cardinality();
        int invited = register.invited(cell);
        ReleasedCount count = reading.findCount(cell).orElseThrow();
        if (answered < policy.minimumUnit()) {
            add("answered", cell, Finding.Kind.TOO_FEW, answered);
        }
        boolean allowed =
                !(count instanceof ReleasedCount.Exact) || (answered >= LEAST_EXACT && 10L * answered <= 9L * invited);
        if (!allowed || !isTrue(count, answered)) {
            add("answered", cell, Finding.Kind.TOO_DETAILED, answered);
        }
    }

    private void check(Row row, int people) {
        switch (row.measure()) {
            case ReadMeasure.OfCounts counts -> checkRate(row, people);
            case ReadMeasure.OfDimension dimension -> checkScale(row, people);
            case ReadMeasure.OfComposite composite -> checkScale(row, people);
            case ReadMeasure.OfItem item -> checkItem(row, people);
            case ReadMeasure.OfShares shares -> checkShare(row, people);
        }
    }

    private void checkRate(Row row, int answered) {
        boolean allowed = switch (row.figure().value()) {
            case ReleasedValue.Whole(int percent) -> percent >= LEAST_RATE && percent <= MOST_RATE;
            case ReleasedValue.Below(int limit) -> limit >= LEAST_RATE - 1;
            case ReleasedValue.Above(int limit) -> limit <= MOST_RATE + 1;
        };
        if (!allowed || row.cell() instanceof ReadCell.OfBlock) {
            add(row, Finding.Kind.TOO_DETAILED, answered);
        }
        if (register.invited(row.cell()) < LEAST_WITH_RATE || answered < policy.minimumUnit()) {
            add(row, Finding.Kind.TOO_FEW, answered);
        }
    }

    private void checkScale(Row row, int people) {
        checkPeople(row, people, policy.minimumUnit(), policy.minimumCut(), LEAST_UNIT_WITH_CUT);
        boolean exact = row.figure().count() instanceof ReleasedCount.Exact;
        if ((exact && !isToldExactly(row.cell())) || !isTrue(row.figure().count(), people) || !isInBand(row)) {
            add(row, Finding.Kind.TOO_DETAILED, people);
        }
    }

    private void checkItem(Row row, int people) {
        checkPeople(row, people, LEAST_WITH_ITEMS, LEAST_BLOCK_WITH_ITEMS, LEAST_UNIT_WITH_ITEMS_CUT);
        boolean exact = row.figure().count() instanceof ReleasedCount.Exact;
        if ((exact && (people < LEAST_EXACT_ITEM || !isToldExactly(row.cell())))
                || !isTrue(row.figure().count(), people)
                || lowestCount(row.cell()) < LEAST_WITH_ITEMS
                || !isInBand(row)) {
            add(row, Finding.Kind.TOO_DETAILED, people);
        }
    }

    private void checkShare(Row row, int people) {
        checkPeople(row, people, LEAST_WITH_SHARES, Integer.MAX_VALUE, Integer.MAX_VALUE);
        boolean exact = row.figure().count() instanceof ReleasedCount.Exact;
        if ((exact && people < LEAST_EXACT_ITEM)
                || lowestCount(row.cell()) < LEAST_WITH_SHARES
                || (!isToldExactly(row.cell()) && lowestCount(row.cell()) < LEAST_EXACT_ITEM)) {
            add(row, Finding.Kind.TOO_DETAILED, people);
        }
    }

    /// Whether there are enough people behind a figure, in a unit or in a block of its breakdown.
    private void checkPeople(Row row, int people, int leastOfUnit, int leastOfBlock, int leastUnitWithCut) {
        boolean enough = switch (row.cell()) {
            case ReadCell.OfBlock block -> {
                boolean pair = block.category().cut().contains("*");
                int unit = register.members(new ReadCell.OfUnit(block.unit(), block.id()))
                        .cardinality();
                yield people >= (pair ? Math.max(LEAST_PAIR, leastOfBlock) : leastOfBlock)
                        && unit >= (pair ? LEAST_UNIT_WITH_PAIRS : leastUnitWithCut);
            }
            case ReadCell.OfUnit unit -> people >= Math.max(leastOfUnit, policy.minimumUnit());
            case ReadCell.OfGroup group -> people >= Math.max(leastOfUnit, policy.minimumUnit());
        };
        if (!enough) {
            add(row, Finding.Kind.TOO_FEW, people);
        }
    }

    private boolean isToldExactly(ReadCell cell) {
        return !(cell instanceof ReadCell.OfBlock)
                && reading.findCount(cell)
                        .filter(ReleasedCount.Exact.class::isInstance)
                        .isPresent();
    }

    private int lowestCount(ReadCell cell) {
        return reading.findCount(cell).map(ReleasedCount::lowest).orElse(0);
    }

    private static boolean isTrue(ReleasedCount count, int people) {
        return switch (count) {
            case ReleasedCount.Exact(int told) -> told == people && people >= LEAST_EXACT;
            case ReleasedCount.Between(int lowest, int highest) -> lowest <= people && people <= highest;
            case ReleasedCount.AtLeast(int lowest) -> lowest <= people;
        };
    }

    /// Whether a mean keeps so far from the ends of the scale that everybody may have given any answer.
    private static boolean isInBand(Row row) {
        int width = Math.ceilDiv(POINTS, row.figure().count().lowest());
        boolean composite = row.measure() instanceof ReadMeasure.OfComposite;
        return switch (row.figure().value()) {
            case ReleasedValue.Whole(int points) -> points > width && points < POINTS - width;
            case ReleasedValue.Below(int limit) -> composite ? limit >= width : limit == width;
            case ReleasedValue.Above(int limit) -> composite ? limit <= POINTS - width : limit == POINTS - width;
        };
    }

    private void add(Row row, Finding.Kind kind, int people) {
        add(row.figure().measure().code(), row.cell(), kind, people);
    }

    private void add(String quantity, ReadCell cell, Finding.Kind kind, int people) {
        findings.add(new Finding(
                quantity, cell.text(), kind, PeopleClass.of(people), List.of(cell.text() + " " + quantity)));
    }
}
