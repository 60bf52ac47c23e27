package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The published cells as the attacker reads them: those of the units that have a cell of their own, and
/// *loose* ones, which are sets of people that may lie across the tree.
final class ResolvedCells {

    private static final int[] NONE = {};
    private static final int[][] NO_BLOCKS = {};

    private final Register register;
    private final RegisterTree tree;
    private final PublishedUnits nodes;
    private final List<Cell> cells;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<CategoryLabels> labels = new ArrayList<>();
    private final int[] nodeOfCell;
    private final int[] breakdownOfCell;
    private final int[][] categoriesOfCell;
    private final int[][] cellsOfNode;
    private final int[] looseCells;
    private final int[][] looseMembers;

    ResolvedCells(Register register, Publication publication) {
        this.register = register;
        this.tree = register.tree();
        this.cells = publication.cells();
        cells.forEach(this::checkUnits);
        this.nodes = new PublishedUnits(tree, publication);
        this.nodeOfCell = new int[cells.size()];
        this.breakdownOfCell = new int[cells.size()];
        Arrays.fill(breakdownOfCell, -1);
        Arrays.setAll(nodeOfCell, cell -> nodeOf(cells.get(cell)));
        this.categoriesOfCell = new int[cells.size()][];
        Arrays.fill(categoriesOfCell, NONE);
        this.cellsOfNode = cellsOfNode();
        readBreakdowns();
        this.looseCells = IntStream.range(0, nodeOfCell.length)
                .filter(cell -> nodeOfCell[cell] < 0)
                .toArray();
        for (int loose = 0; loose < looseCells.length; loose++) {
            nodeOfCell[looseCells[loose]] = -1 - loose;
        }
        this.looseMembers = Arrays.stream(looseCells)
                .mapToObj(cell -> new CellMembers(register, publication, tree).of(cells.get(cell)))
                .toArray(int[][]::new);
    }

    private void checkUnits(Cell cell) {
        var units = switch (cell) {
            case Cell.Unit(int unit) -> List.of(unit);
            case Cell.UnitOfParts(int unit) -> List.of(unit);
            case Cell.Block(int unit, var _, var _) -> List.of(unit);
            case Cell.Group(var several) -> several;
        };
        for (int unit : units) {
            if (unit < 0 || unit >= tree.size()) {
                throw new IllegalArgumentException("no unit " + unit + " to be published");
            }
        }
    }

    /// The node whose people and categories define a cell, or -1 for a loose one.
    private int nodeOf(Cell cell) {
        return switch (cell) {
            case Cell.Unit(int unit) -> nodes.nodeOf(unit);
            case Cell.UnitOfParts(int unit) -> nodes.isWhole(unit) ? -1 : nodes.nodeOf(unit);
            case Cell.Block(int unit, var _, var _) -> nodes.nodeOf(unit);
            case Cell.Group _ -> -1;
        };
    }

    private int[][] cellsOfNode() {
        var sizes = new int[nodes.count()];
        for (int node : nodeOfCell) {
            if (node >= 0) {
                sizes[node]++;
            }
        }
        var grouped = new int[nodes.count()][];
        Arrays.setAll(grouped, node -> sizes[node] == 0 ? NONE : new int[sizes[node]]);
        for (int cell = nodeOfCell.length - 1; cell >= 0; cell--) {
            int node = nodeOfCell[cell];
            if (node >= 0) {
                grouped[node][--sizes[node]] = cell;
            }
        }
        return grouped;
    }

    private void readBreakdowns() {
        Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
        for (int cell = 0; cell < nodeOfCell.length; cell++) {
            if (nodeOfCell[cell] >= 0 && cells.get(cell) instanceof Cell.Block block) {
                breakdownOfCell[cell] = numbers.computeIfAbsent(block.attributes(), attributes -> {
                    breakdowns.add(new Breakdown(register, attributes));
                    return breakdowns.size() - 1;
                });
                int known = breakdowns.get(breakdownOfCell[cell]).categoryCount();
                categoriesOfCell[cell] = block.categories().stream()
                        .mapToInt(category -> category)
                        .filter(category -> category < known)
                        .toArray();
            }
        }
        for (int breakdown = 0; breakdown < breakdowns.size(); breakdown++) {
            var blocks = new int[nodes.count()][][];
            for (int node = 0; node < blocks.length; node++) {
                blocks[node] = blocksOf(node, breakdown);
            }
            labels.add(new CategoryLabels(nodes, breakdowns.get(breakdown).categoryCount(), blocks));
        }
    }

    private int[][] blocksOf(int node, int breakdown) {
        int count = 0;
        for (int cell : cellsOfNode[node]) {
            count += breakdownOfCell[cell] == breakdown ? 1 : 0;
        }
        if (count == 0) {
            return NO_BLOCKS;
        }
        var blocks = new int[count][];
        for (int cell : cellsOfNode[node]) {
            if (breakdownOfCell[cell] == breakdown) {
                blocks[--count] = categories(cell);
            }
        }
        return blocks;
    }

    Register register() {
        return register;
    }

    RegisterTree tree() {
        return tree;
    }

    PublishedUnits nodes() {
        return nodes;
    }

    int count() {
        return nodeOfCell.length;
    }

    /// The numbers of the cells of a node, smallest first.
    int[] cellsOf(int node) {
        return cellsOfNode[node];
    }

    /// The node of a cell, or a negative number for a loose cell.
    int node(int cell) {
        return nodeOfCell[cell];
    }

    /// The number of a loose cell among loose cells.
    int looseIndex(int cell) {
        return -1 - nodeOfCell[cell];
    }

    /// The breakdown of which a cell of a node is a block, or -1 if it is everybody there.
    int breakdown(int cell) {
        return breakdownOfCell[cell];
    }

    /// The categories of a block that somebody in the register has.
    int[] categories(int cell) {
        return categoriesOfCell[cell];
    }

    int breakdownCount() {
        return breakdowns.size();
    }

    Breakdown getBreakdown(int breakdown) {
        return breakdowns.get(breakdown);
    }

    CategoryLabels getLabels(int breakdown) {
        return labels.get(breakdown);
    }

    int looseCount() {
        return looseCells.length;
    }

    /// The number of a loose cell among all cells.
    int looseCell(int loose) {
        return looseCells[loose];
    }

    /// The people of a loose cell, smallest number first.
    int[] looseMembers(int loose) {
        return looseMembers[loose];
    }
}
