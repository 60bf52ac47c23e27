package dk.samspil.disclosure;

import dk.samspil.numerics.audit.Exposure;
import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.audit.Register;
import dk.samspil.statistics.ScoredRound;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Who is in which group of released rows, and the same for the attacker.
///
/// A reader learns from the list of units from which level the people of each unit count. For the attacker everybody
/// has a small unit of their home's own, placed right below the unit from which they count: a released unit then simply
/// has everybody below it, also where a unit leaves some answers to a level above.
final class ReadRegister {
    private static final int NOWHERE = -1;

    private final ScoredRound round;
    private final RoundCuts cuts;
    private final int units;
    private final int[] parents;
    private final int[] invitedByHome;
    /// By unit: the nearest one at or above it whose figures hold everybody.
    private final int[] countsFrom;
    private final int[][] categories;
    /// By unit: the homes whose people count there.
    private final List<BitSet> homesOfUnits;
    private final Map<ReadCell, BitSet> members = new ConcurrentHashMap<>();

    ReadRegister(ScoredRound round, RoundCuts cuts, ReleaseReading reading) {
        this.round = round;
        this.cuts = cuts;
        this.parents = round.units().toParents();
        this.invitedByHome = round.invitedByHome();
        this.units = parents.length;
        this.countsFrom = new int[units];
        round.units().toTree().topDown().forEach(unit -> {
            int above = parents[unit] < 0 ? NOWHERE : countsFrom[parents[unit]];
            countsFrom[unit] = reading.isWhole(unit) ? unit : above;
        });
        this.homesOfUnits = collectHomes();
        var population = cuts.population(round);
        this.categories = IntStream.range(0, population.attributeCount())
                .mapToObj(attribute -> IntStream.range(0, population.size())
                        .map(person -> population.category(attribute, person))
                        .toArray())
                .toArray(int[][]::new);
    }

    private List<BitSet> collectHomes() {
        List<BitSet> homes =
                IntStream.range(0, units).mapToObj(unit -> new BitSet()).toList();
        for (int home = 0; home < units; home++) {
            if (countsFrom[home] != NOWHERE) {
                homes.get(countsFrom[home]).set(home);
            }
        }
        round.units()
                .toTree()
                .bottomUp()
                .filter(unit -> parents[unit] >= 0)
                .forEach(unit -> homes.get(parents[unit]).or(homes.get(unit)));
        return homes;
    }

    /// Those who answered, with what is known of them.
    Register ofAnswered() {
        return Register.of(
                attackersTree(),
                IntStream.range(0, round.people())
                        .map(person -> leafOf(round.home(person)))
                        .toArray(),
                categories);
    }

    /// Those who were asked; never fewer at a home than answered there, whatever the staff list says.
    Register ofInvited() {
        return Register.of(
                attackersTree(),
                IntStream.range(0, units)
                        .flatMap(home -> IntStream.generate(() -> leafOf(home)).limit(invitedByHome[home]))
                        .toArray());
    }

    /// The units, a small unit for each home, and one for those who count nowhere.
    private int[] attackersTree() {
        int nowhere = 2 * units;
        int[] tree = Arrays.copyOf(parents, nowhere + 1);
        for (int unit = 0; unit < units; unit++) {
            tree[leafOf(unit)] = countsFrom[unit] == NOWHERE ? nowhere : countsFrom[unit];
        }
        tree[nowhere] = NOWHERE;
        return tree;
    }

    private int leafOf(int home) {
        return units + home;
    }

    /// A group in the attacker's terms.
    Cell cell(ReadCell cell) {
        return switch (cell) {
            case ReadCell.OfUnit unit -> new Cell.Unit(unit.unit());
            case ReadCell.OfBlock block ->
                new Cell.Block(block.unit(), cuts.cuts().get(block.cut()).attributes(), block.categories());
            case ReadCell.OfGroup group ->
                new Cell.Group(IntStream.range(0, units)
                        .filter(home -> isBelowAny(home, group.units()))
                        .map(this::leafOf)
                        .boxed()
                        .toList());
        };
    }

    private boolean isBelowAny(int home, List<Integer> group) {
        int at = home;
        while (at >= 0 && !group.contains(at)) {
            at = parents[at];
        }
        return at >= 0;
    }

    /// Those of a group who answered.
    BitSet members(ReadCell cell) {
        BitSet known = members.get(cell);
        if (known == null) {
            known = findMembers(cell);
            members.put(cell, known);
        }
        return known;
    }

    private BitSet findMembers(ReadCell cell) {
        if (cell instanceof ReadCell.OfBlock block) {
            var found = (BitSet)
                    members(new ReadCell.OfUnit(block.unit(), block.id())).clone();
            found.stream().filter(person -> !isIn(block, person)).forEach(found::clear);
            return found;
        }
        BitSet homes = homes(cell);
        var found = new BitSet(round.people());
        for (int person = 0; person < round.people(); person++) {
            found.set(person, homes.get(round.home(person)));
        }
        return found;
    }

    private boolean isIn(ReadCell.OfBlock block, int person) {
        int category = 0;
        for (int attribute : cuts.cuts().get(block.cut()).attributes()) {
            category = category * cuts.attributes().get(attribute).values().size() + categories[attribute][person];
        }
        return block.categories().contains(category);
    }

    /// By unit: the nearest one at or above it whose figures hold everybody, or a negative number.
    List<Integer> listCountedFrom() {
        return Arrays.stream(countsFrom).boxed().toList();
    }

    /// How many of a unit or group were asked; never fewer than answered.
    int invited(ReadCell cell) {
        return homes(cell).stream().map(home -> invitedByHome[home]).sum();
    }

    /// The homes whose people count in a group; of a block, those of its unit.
    BitSet homes(ReadCell cell) {
        return switch (cell) {
            case ReadCell.OfUnit unit -> (BitSet) homesOfUnits.get(unit.unit()).clone();
            case ReadCell.OfBlock block ->
                (BitSet) homesOfUnits.get(block.unit()).clone();
            case ReadCell.OfGroup group -> {
                var homes = new BitSet(units);
                IntStream.range(0, units)
                        .filter(home -> isBelowAny(home, group.units()))
                        .forEach(homes::set);
                yield homes;
            }
        };
    }

    /// People in words: their unit, and what is known of them.
    String text(Exposure.Place place) {
        String unit = round.units()
                .getUnit(place.home() < units ? place.home() : place.home() - units)
                .value();
        List<String> known = IntStream.range(
                        0, Math.min(place.categories().size(), cuts.attributes().size()))
                .mapToObj(number -> cuts.attributes()
                        .get(number)
                        .values()
                        .get(place.categories().get(number)))
                .toList();
        return known.isEmpty() ? unit : unit + " (" + String.join(", ", known) + ")";
    }
}
