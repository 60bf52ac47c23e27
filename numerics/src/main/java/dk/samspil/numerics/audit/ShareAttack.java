package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.AnswerTable.Finding;
import dk.samspil.numerics.audit.ShareAuditor.Answers;
import dk.samspil.numerics.audit.ShareAuditor.Result;
import dk.samspil.numerics.audit.ShareAuditor.ShownShare;
import dk.samspil.numerics.audit.ShareAuditor.Told;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final Map<Integer, List<AnswerTable.Sum>> sumsOfCell = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private long groups;
    private int tooLarge;
    private int tooLong;

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
            test(classesIn(cell), Set.of(cell), answers);
        }
        for (int number = 0; number < classes.count(); number++) {
            int people = peopleIn(number);
            long missing =
                    IntStream.of(given[number]).filter(count -> count == 0).count();
            if (people > 0 && people <= LARGEST_GROUP && missing > 1) {
                var around = surroundings.cellsAround(Set.of(), Set.of(number));
                if (around.stream().anyMatch(sharesOfCell::containsKey)) {
                    groups++;
                    test(Set.of(number), around, answers - 1);
                }
            }
        }
        return new Result(groups, tooLarge, tooLong, told);
    }

    /// @param enough how many answers must be possible for them
    private void test(Set<Integer> block, Set<Integer> cells, int enough) {
        var findings = find(block, cells, enough);
        tooLarge += Collections.frequency(findings.values(), Finding.TOO_LARGE);
        tooLong += Collections.frequency(findings.values(), Finding.TOO_LONG);
        if (possible(findings).size() < enough) {
            Set<Integer> used = cells;
            for (int cell : List.copyOf(cells)) {
                Set<Integer> fewer = new TreeSet<>(used);
                fewer.remove(cell);
                if (possible(find(block, fewer, enough)).size() < enough) {
                    used = fewer;
                }
            }
            int people = block.stream().mapToInt(this::peopleIn).sum();
            told.add(new Told(
                    List.copyOf(used), Findings.places(classes, block), people, possible(find(block, used, enough))));
        }
    }

    /// What was not found to be impossible.
    private static List<Integer> possible(Map<Integer, Finding> findings) {
        return findings.keySet().stream()
                .filter(answer -> findings.get(answer) != Finding.IMPOSSIBLE)
                .toList();
    }

    /// By answer, whether one of some people may have given it, as far as some cells tell; those people are in exactly
    /// the same of these. Once enough answers may, the others are not looked at; those that were given come first.
    private Map<Integer, Finding> find(Set<Integer> block, Set<Integer> cells, int enough) {
        var used = List.copyOf(cells);
        var grouped = new CellGroups(
                classes.count(), block, used.stream().map(this::classesIn).toList());
        var numbers = grouped.sum(given, answers);
        var table = new AnswerTable(answers, numbers, sums(used, grouped));
        if (!table.fits()) {
            throw new IllegalArgumentException("the answers do not give the shown shares and means");
        }
        Map<Integer, Finding> findings = new TreeMap<>();
        int possible = 0;
        for (int answer : givenFirst(numbers.getFirst())) {
            if (possible < enough) {
                findings.put(answer, table.find(0, answer));
                possible += findings.get(answer) == Finding.IMPOSSIBLE ? 0 : 1;
            }
        }
        return findings;
    }

    private int[] givenFirst(int[] numbers) {
        return IntStream.concat(
                        IntStream.range(0, answers).filter(answer -> numbers[answer] > 0),
                        IntStream.range(0, answers).filter(answer -> numbers[answer] == 0))
                .toArray();
    }

    private Set<Integer> classesIn(int cell) {
        return classesOfCell.computeIfAbsent(cell, sizes::classesIn);
    }

    /// What each cell's mean says of its answers, and each of its shares. Whoever is counted without an answer may
    /// be anything in them.
    private List<AnswerTable.Sum> sums(List<Integer> used, CellGroups grouped) {
        List<AnswerTable.Sum> sums = new ArrayList<>();
        for (int place = 0; place < used.size(); place++) {
            var groupsInCell = grouped.in(place);
            sumsOfCell.computeIfAbsent(used.get(place), this::sums).forEach(sum -> sums.add(sum.over(groupsInCell)));
        }
        return sums;
    }

    /// Those of one cell, over no groups yet.
    private List<AnswerTable.Sum> sums(int cell) {
        List<AnswerTable.Sum> sums = new ArrayList<>();
        int people = sizes.anyone(cell);
        int silent = silentIn(cell);
        sums.add(ofMean(means.get(cell), people, silent));
        for (var share : sharesOfCell.getOrDefault(cell, List.of())) {
            long least = Math.ceilDiv((2L * share.percent() - 1) * people, 2L * PERCENT);
            long most = Math.ceilDiv((2L * share.percent() + 1) * people, 2L * PERCENT) - 1;
            sums.add(new AnswerTable.Sum(
                    List.of(),
                    times(answer -> answer >= share.first() && answer <= share.last() ? 1L : 0L),
                    least - silent,
                    most));
        }
        return sums;
    }

    /// How many are counted in a cell without an answer.
    private int silentIn(int cell) {
        return sizes.anyone(cell)
                - classesIn(cell).stream().mapToInt(this::peopleIn).sum();
    }

    private int peopleIn(int number) {
        return IntStream.of(given[number]).sum();
    }

    private AnswerTable.Sum ofMean(ShownMean mean, int people, int silent) {
        long highest = answers - 1L;
        long least = Math.ceilDiv((2L * mean.lowest() - 1) * people * highest, 2L * PERCENT);
        long above = (2L * mean.highest() + 1) * people * highest;
        // where answers are no whole number of points, a half may have been rounded either way
        long most = PERCENT % highest == 0 ? Math.ceilDiv(above, 2L * PERCENT) - 1 : Math.floorDiv(above, 2L * PERCENT);
        return new AnswerTable.Sum(List.of(), times(answer -> (long) answer), least - silent * highest, most);
    }

    private List<Long> times(IntFunction<Long> ofAnswer) {
        return IntStream.range(0, answers).mapToObj(ofAnswer).toList();
    }
}
