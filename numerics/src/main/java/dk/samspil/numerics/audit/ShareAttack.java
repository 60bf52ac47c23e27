package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.ShareAuditor.Answers;
import dk.samspil.numerics.audit.ShareAuditor.Result;
import dk.samspil.numerics.audit.ShareAuditor.ShownShare;
import dk.samspil.numerics.audit.ShareAuditor.Told;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// One attack on the shares of one question.
final class ShareAttack {

    private static final int PERCENT = 100;
    /// Groups of more people are not looked at.
    private static final int LARGEST_GROUP = 29;

    private final PersonClasses classes;
    private final CellSizes sizes;
    private final Surroundings surroundings;
    private final int answers;
    private final List<ShownMean> means;
    private final Map<Integer, List<ShownShare>> sharesOfCell = new LinkedHashMap<>();
    /// By class, how many gave each answer.
    private final int[][] given;
    private final Map<Integer, Set<Integer>> classesOfCell = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private long groups;
    private int programs;
    private int undecided;

    ShareAttack(
            PersonClasses classes,
            BitSet contributors,
            Answers answers,
            List<ShownMean> means,
            List<ShownShare> shares) {
        this.classes = classes;
        this.sizes = new CellSizes(classes);
        this.surroundings = new Surroundings(classes, sizes);
        this.answers = answers.options();
        this.means = List.copyOf(means);
        shares.forEach(share -> sharesOfCell
                .computeIfAbsent(share.cell(), _ -> new ArrayList<>())
                .add(share));
        this.given = new int[classes.count()][this.answers];
        contributors.stream()
                .filter(person -> answers.given().get(person) >= 0)
                .forEach(person ->
                        given[classes.ofPerson(person)][answers.given().get(person)]++);
    }

    Result run() {
        for (int cell : sharesOfCell.keySet()) {
            groups++;
            test(classesIn(cell), Set.of(cell), 0);
        }
        for (int number = 0; number < classes.count(); number++) {
            int people = IntStream.of(given[number]).sum();
            long missing =
                    IntStream.of(given[number]).filter(count -> count == 0).count();
            if (people > 0 && people <= LARGEST_GROUP && missing > 1) {
                var around = surroundings.cellsAround(Set.of(), Set.of(number));
                if (around.stream().anyMatch(sharesOfCell::containsKey)) {
                    groups++;
                    test(Set.of(number), around, 1);
                }
            }
        }
        return new Result(groups, programs, undecided, told);
    }

    /// @param allowed how many answers may be impossible for them
    private void test(Set<Integer> block, Set<Integer> cells, int allowed) {
        if (listPossible(block, cells).size() < answers - allowed) {
            Set<Integer> used = cells;
            for (int cell : List.copyOf(cells)) {
                Set<Integer> fewer = new TreeSet<>(used);
                fewer.remove(cell);
                if (listPossible(block, fewer).size() < answers - allowed) {
                    used = fewer;
                }
            }
            int people = block.stream()
                    .mapToInt(number -> IntStream.of(given[number]).sum())
                    .sum();
            told.add(new Told(List.copyOf(used), Findings.places(classes, block), people, listPossible(block, used)));
        }
    }

    /// The answers that one of some people may have given, as far as some cells tell; those people are in exactly
    /// the same of these.
    private List<Integer> listPossible(Set<Integer> block, Set<Integer> cells) {
        var used = List.copyOf(cells);
        Map<BitSet, int[]> grouped = new LinkedHashMap<>();
        var own = new BitSet();
        own.set(used.size());
        for (int cell = 0; cell < used.size(); cell++) {
            own.set(cell, classesIn(used.get(cell)).containsAll(block));
        }
        grouped.put(own, new int[answers]);
        placesOf(used).forEach((number, places) -> {
            places.set(used.size(), block.contains(number));
            add(grouped.computeIfAbsent(places, _ -> new int[answers]), given[number]);
        });
        if (own.cardinality() == 1) {
            block.forEach(number -> add(grouped.get(own), given[number]));
        }
        var table = new AnswerTable(answers, List.copyOf(grouped.values()), rows(used, List.copyOf(grouped.keySet())));
        if (!table.fits()) {
            throw new IllegalArgumentException("the answers do not give the shown shares and means");
        }
        return IntStream.range(0, answers)
                .filter(answer -> isPossible(table, answer))
                .boxed()
                .toList();
    }

    private Set<Integer> classesIn(int cell) {
        return classesOfCell.computeIfAbsent(cell, sizes::classesIn);
    }

    private static void add(int[] sum, int[] more) {
        for (int answer = 0; answer < sum.length; answer++) {
            sum[answer] += more[answer];
        }
    }

    /// By class that is in any of some cells, in which.
    private Map<Integer, BitSet> placesOf(List<Integer> used) {
        Map<Integer, BitSet> places = new LinkedHashMap<>();
        for (int cell = 0; cell < used.size(); cell++) {
            int place = cell;
            classesIn(used.get(cell))
                    .forEach(number ->
                            places.computeIfAbsent(number, _ -> new BitSet()).set(place));
        }
        return places;
    }

    private boolean isPossible(AnswerTable table, int answer) {
        if (table.isGiven(0, answer) || table.isNear(0, answer)) {
            return true;
        }
        programs++;
        OptionalLong most = table.most(0, answer);
        undecided += most.isEmpty() ? 1 : 0;
        return most.isEmpty() || most.getAsLong() > 0;
    }

    /// What each cell's mean says of its answers, and each of its shares. Whoever is counted without an answer may
    /// be anything in them.
    private List<IntegerProgram.Row> rows(List<Integer> used, List<BitSet> groupPlaces) {
        List<IntegerProgram.Row> rows = new ArrayList<>();
        for (int place = 0; place < used.size(); place++) {
            int cell = used.get(place);
            int in = place;
            int people = sizes.anyone(cell);
            int silent = people
                    - classesIn(cell).stream()
                            .mapToInt(number -> IntStream.of(given[number]).sum())
                            .sum();
            var inCell = groupPlaces.stream().map(places -> places.get(in)).toList();
            rows.add(meanRow(means.get(cell), people, silent, inCell));
            for (var share : sharesOfCell.getOrDefault(cell, List.of())) {
                long least = Math.ceilDiv((2L * share.percent() - 1) * people, 2L * PERCENT);
                long most = Math.ceilDiv((2L * share.percent() + 1) * people, 2L * PERCENT) - 1;
                rows.add(new IntegerProgram.Row(
                        times(inCell, answer -> answer >= share.first() && answer <= share.last() ? 1L : 0L),
                        least - silent,
                        most));
            }
        }
        return rows;
    }

    private IntegerProgram.Row meanRow(ShownMean mean, int people, int silent, List<Boolean> inCell) {
        long highest = answers - 1L;
        long least = Math.ceilDiv((2L * mean.lowest() - 1) * people * highest, 2L * PERCENT);
        long above = (2L * mean.highest() + 1) * people * highest;
        // where answers are no whole number of points, a half may have been rounded either way
        long most = PERCENT % highest == 0 ? Math.ceilDiv(above, 2L * PERCENT) - 1 : Math.floorDiv(above, 2L * PERCENT);
        return new IntegerProgram.Row(times(inCell, answer -> (long) answer), least - silent * highest, most);
    }

    private List<Long> times(List<Boolean> inCell, IntFunction<Long> ofAnswer) {
        return inCell.stream()
                .flatMap(in -> IntStream.range(0, answers).mapToObj(answer -> in ? ofAnswer.apply(answer) : 0L))
                .toList();
    }
}
