package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.audit.ShareAuditor.Answers;
import dk.samspil.numerics.audit.ShareAuditor.Result;
import dk.samspil.numerics.audit.ShareAuditor.ShownShare;
import dk.samspil.numerics.audit.ShareAuditor.Told;
import dk.samspil.numerics.suppress.RandomTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ShareAuditorTest {

    private static final int FIVE = 5;

    /// An organisation, what everybody answered, and which shares are shown; a mean of every cell.
    private record Survey(Scene scene, int options, int[] answers, List<ShownShare> shares) {

        static Survey of(Scene scene, int options, int... answers) {
            return new Survey(scene, options, answers, List.of());
        }

        /// The shares of classes that begin with these answers.
        Survey withShares(int cell, int... firsts) {
            List<ShownShare> all = new ArrayList<>(shares);
            for (int number = 0; number < firsts.length; number++) {
                int first = firsts[number];
                int last = number + 1 < firsts.length ? firsts[number + 1] - 1 : options - 1;
                all.add(new ShownShare(cell, first, last, percent(answers, cell, first, last)));
            }
            return new Survey(scene, options, answers, all);
        }

        private int[] members(int cell) {
            return CellMembers.ofAll(scene.register(), scene.publication()).get(cell);
        }

        private int percent(int[] table, int cell, int first, int last) {
            int[] members = members(cell);
            long in = IntStream.of(members)
                    .filter(person -> table[person] >= first && table[person] <= last)
                    .count();
            return (int) ((200 * in + members.length) / (2L * members.length));
        }

        private int mean(int[] table, int cell) {
            int[] members = members(cell);
            int sum = IntStream.of(members).map(person -> table[person]).sum();
            int most = members.length * (options - 1);
            return (200 * sum + most) / (2 * most);
        }

        List<ShownMean> means() {
            return IntStream.range(0, scene.publication().cells().size())
                    .mapToObj(cell -> ShownMean.of(mean(answers, cell)))
                    .toList();
        }

        Result attack() {
            return attack(shares);
        }

        Result attack(List<ShownShare> shown) {
            return ShareAuditor.audit(
                    scene.register(),
                    scene.publication(),
                    scene.anyone(),
                    new Answers(options, IntStream.of(answers).boxed().toList()),
                    means(),
                    shown);
        }

        /// Whether somebody has fewer answers left than the attacker must leave, trying all tables of answers.
        boolean isTold() {
            var everything = new BruteForceReader(
                    answers.length,
                    options,
                    table -> List.of(
                            IntStream.range(0, scene.publication().cells().size())
                                    .mapToObj(cell -> mean(table, cell))
                                    .toList(),
                            shares.stream()
                                    .map(share -> percent(table, share.cell(), share.first(), share.last()))
                                    .toList()));
            boolean fromAll = IntStream.range(0, answers.length)
                    .anyMatch(person ->
                            everything.possibleAnswers(answers, person).size() < options - 1);
            return fromAll
                    || shares.stream().mapToInt(ShownShare::cell).distinct().anyMatch(this::isToldByItself);
        }

        private boolean isToldByItself(int cell) {
            var one = new BruteForceReader(
                    answers.length,
                    options,
                    table -> List.of(
                            mean(table, cell),
                            shares.stream()
                                    .filter(share -> share.cell() == cell)
                                    .map(share -> percent(table, cell, share.first(), share.last()))
                                    .toList()));
            return IntStream.of(members(cell))
                    .anyMatch(person -> one.possibleAnswers(answers, person).size() < options);
        }
    }

    private static int[] answers(int... counts) {
        return IntStream.range(0, counts.length / 2)
                .flatMap(i -> IntStream.generate(() -> counts[2 * i + 1]).limit(counts[2 * i]))
                .toArray();
    }

    /// 22 people with 24 to 26 in all and 60 in a unit: the mean of ten is somewhere around 31 by means alone. Shares
    /// of the team in single answers tell its sum exactly, and those of the unit how few high answers are left.
    @Test
    void sharesTellWhatMeansByThemselvesDoNot() {
        var scene = Scene.of(-1, 0).people(10, 0).people(50, 1).unit(0, 1);
        var survey = Survey.of(scene, FIVE, answers(8, 0, 2, 1, 10, 0, 10, 1, 10, 2, 10, 3, 10, 4));

        assertThat(survey.attack().told()).isEmpty();
        assertThat(survey.withShares(0, 0, 1, 2, 3, 4)
                        .withShares(1, 0, 1, 2, 3, 4)
                        .attack()
                        .told())
                .singleElement()
                .isEqualTo(new Told(List.of(0, 1), List.of(new Exposure.Place(0, List.of())), 10, List.of(0, 1)));
    }

    @Test
    void theValueAttackSeesNothingOfIt() {
        var scene = Scene.of(-1, 0).people(10, 0).people(50, 1).unit(0, 1);
        var answers = answers(8, 0, 2, 1, 10, 0, 10, 1, 10, 2, 10, 3, 10, 4);
        var parts = new int[answers.length];
        Arrays.fill(parts, 4);
        var survey = Survey.of(scene, FIVE, answers);

        assertThat(new ValueAuditor(new SplittableRandom(1))
                        .audit(
                                scene.register(),
                                scene.publication(),
                                scene.anyone(),
                                IntStream.of(answers)
                                        .mapToDouble(each -> 25 * each)
                                        .toArray(),
                                parts,
                                survey.means())
                        .isPass())
                .isTrue();
    }

    /// Nobody gave the second answer, and a class of its own would say so.
    @Test
    void aClassOfNobodyIsFoundInACellByItself() {
        var survey = Survey.of(Scene.of(-1).people(60, 0).unit(0), FIVE, answers(20, 0, 20, 2, 20, 4));

        assertThat(survey.withShares(0, 0, 1, 2).attack().told())
                .extracting(Told::possible)
                .containsExactly(List.of(0, 2, 3, 4));
        assertThat(survey.withShares(0, 0, 2, 3).attack().told()).isEmpty();
    }

    @Test
    void figuresThatAreNotThoseOfTheAnswersAreRefused() {
        var survey = Survey.of(Scene.of(-1).people(60, 0).unit(0), FIVE, answers(20, 0, 20, 2, 20, 4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.attack(List.of(new ShownShare(0, 0, 1, 40), new ShownShare(0, 2, 4, 60))))
                .withMessageContaining("do not give");
    }

    @Test
    void whatIsSettledByASearchOrAProgramIsNotCountedAsOpen() {
        var survey = Survey.of(Scene.of(-1).people(60, 0).unit(0), FIVE, answers(20, 0, 20, 2, 20, 4));

        var found = survey.withShares(0, 0, 1, 2).attack();

        assertThat(found.groups()).isEqualTo(1);
        assertThat(found.tooLarge()).isZero();
        assertThat(found.tooLong()).isZero();
    }

    /// A team in which nobody gave a high answer, beside so many others that no program is tried, each of them with a
    /// mean of its own.
    @Test
    void whatIsNotSettledIsCountedByItsCause() {
        int teams = 21;
        var parents = new int[teams + 1];
        parents[0] = -1;
        var scene = Scene.of(parents);
        var answers = new ArrayList<Integer>();
        for (int team = 1; team <= teams; team++) {
            scene.people(4, team);
            answers.addAll(List.of(0, 0, 0, 0));
        }
        scene.unit(IntStream.rangeClosed(0, teams).toArray());
        var survey = Survey.of(
                        scene, FIVE, answers.stream().mapToInt(each -> each).toArray())
                .withShares(0, 0, 1);

        var result = survey.attack();

        assertThat(result.groups()).isEqualTo(1 + teams);
        assertThat(result.tooLarge()).isEqualTo(3 * teams);
        assertThat(result.tooLong()).isZero();
        assertThat(result.told())
                .singleElement()
                .satisfies(told -> assertThat(told.possible()).containsExactly(0));
    }

    /// Who is counted without an answer may stand for any.
    @Test
    void whoGaveNoAnswerLeavesRoomForOthers() {
        var scene = Scene.of(-1).people(60, 0).unit(0);
        var given = answers(20, 0, 20, 2, 19, 4, 1, -1);
        var counted = answers(20, 0, 20, 2, 20, 4);
        var survey = Survey.of(scene, FIVE, counted).withShares(0, 0, 1, 2);

        var result = ShareAuditor.audit(
                scene.register(),
                scene.publication(),
                scene.anyone(),
                new Answers(FIVE, IntStream.of(given).boxed().toList()),
                survey.means(),
                survey.shares());

        assertThat(result.told()).hasSize(1);
        assertThat(result.told().getFirst().people()).isEqualTo(59);
    }

    private static Survey random(long seed) {
        var random = new Random(seed);
        var parents = new RandomTrees(random.nextLong()).parents(4);
        var scene = Scene.of(parents);
        int people = 2 + random.nextInt(6);
        IntStream.range(0, people).forEach(_ -> scene.people(1, random.nextInt(parents.length)));
        var occupied = CellMembers.ofAll(
                scene.register(),
                new Publication(IntStream.range(0, parents.length)
                        .<Publication.Cell>mapToObj(Publication.Cell.Unit::new)
                        .toList()));
        int[] shown = IntStream.range(0, parents.length)
                .filter(unit -> occupied.get(unit).length > 0 && random.nextInt(3) > 0)
                .toArray();
        scene.unit(shown);
        var survey = Survey.of(scene, 3, random.ints(people, 0, 3).toArray());
        for (int cell = 0; cell < shown.length; cell++) {
            survey = switch (random.nextInt(4)) {
                case 0 -> survey.withShares(cell, 0, 1, 2);
                case 1 -> survey.withShares(cell, 0, 1);
                case 2 -> survey.withShares(cell, 0, 2);
                default -> survey;
            };
        }
        return survey;
    }

    @Property(tries = 1500, seed = "20262203", shrinking = ShrinkingMode.OFF)
    void theAttackerFindsExactlyWhatAReaderWhoTriesAllAnswersDoes(@ForAll long seed) {
        var survey = random(seed);

        if (!survey.shares().isEmpty()) {
            assertThat(survey.attack().told().isEmpty()).isNotEqualTo(survey.isTold());
        }
    }
}
