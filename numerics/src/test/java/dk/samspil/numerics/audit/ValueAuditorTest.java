package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.numerics.audit.Exposure.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueAuditorTest {

    private static ValueResult attack(Scene scene, List<ShownMean> shown, double... values) {
        return new ValueAuditor(new SplittableRandom(1))
                .audit(scene.register(), scene.publication(), scene.anyone(), values, shown);
    }

    private static double[] values(double... values) {
        return values;
    }

    /// The means of all cells, rounded and nothing else.
    private static List<ShownMean> rounded(Scene scene, double... values) {
        return rounded(CellMembers.ofAll(scene.register(), scene.publication()), scene, values);
    }

    private static List<ShownMean> rounded(List<int[]> members, Scene scene, double... values) {
        return members.stream()
                .map(cell -> Arrays.stream(cell)
                        .filter(scene.anyone()::get)
                        .mapToDouble(person -> values[person])
                        .average()
                        .orElse(0))
                .map(mean -> ShownMean.of((int) Math.floor(mean + 0.5)))
                .toList();
    }

    @Test
    void theRestOfAUnitThatAllGaveTheLowestAnswerIsFound() {
        // 10 people at 48, a team of 6 of them at 79: 475 to 485 points together, less 471 to 477
        var scene = Scene.of(-1, 0).people(4, 0).people(6, 1).unit(0, 1);
        var answers = values(0, 0, 0, 0, 100, 100, 75, 75, 75, 50);

        var result = attack(scene, rounded(scene, answers), answers);

        assertThat(result.exposures()).hasSize(1);
        var exposure = result.exposures().getFirst();
        assertThat(exposure.places()).containsExactly(new Place(0, List.of()));
        assertThat(exposure.people()).isEqualTo(4);
        assertThat(exposure.cells()).containsExactly(0, 1);
        assertThat(exposure.lowest()).isZero();
        assertThat(exposure.highest()).isCloseTo(14, within(1e-6));
        assertThat(result.isPass()).isFalse();
        assertThat(result.programs()).isEqualTo(1);
    }

    @Test
    void aRestInTheMiddleOfTheScaleNeedsNoProgram() {
        var scene = Scene.of(-1, 0).people(4, 0).people(5, 1).unit(0, 1);
        var answers = values(25, 50, 50, 75, 100, 50, 25, 75, 0);

        var result = attack(scene, rounded(scene, answers), answers);

        assertThat(result.isPass()).isTrue();
        assertThat(result.programs()).isZero();
        assertThat(result.blocks()).isPositive();
    }

    @Test
    void anExtremeRestIsHiddenByTheRoundingOfLargeCells() {
        // 4 of 204 gave 0: the whole is known to ± 102 points, so any answer but the highest is possible
        var scene = Scene.of(-1, 0).people(4, 0).people(200, 1).unit(0, 1);
        var answers = new double[204];
        Arrays.fill(answers, 4, 204, 50);

        var result = attack(scene, rounded(scene, answers), answers);

        assertThat(result.programs()).isEqualTo(1);
        assertThat(result.isPass()).isTrue();
    }

    @Test
    void aMeanTooNearTheEndIsFoundByItself() {
        var scene = Scene.of(-1).people(5, 0).unit(0);
        var answers = values(0, 25, 25, 0, 25);

        var shown = attack(scene, List.of(ShownMean.of(15)), answers);
        var asRange = attack(scene, List.of(new ShownMean(0, 20)), answers);

        assertThat(shown.exposures()).hasSize(1);
        assertThat(shown.exposures().getFirst().highest()).isEqualTo(77.5);
        assertThat(shown.exposures().getFirst().cells()).containsExactly(0);
        assertThat(asRange.isPass()).isTrue();
    }

    @Test
    void aMeanNearTheOtherEndToo() {
        var scene = Scene.of(-1).people(5, 0).unit(0);
        var answers = values(100, 75, 75, 100, 75);

        var shown = attack(scene, List.of(ShownMean.of(85)), answers);

        assertThat(shown.exposures().getFirst().lowest()).isEqualTo(22.5);
        assertThat(attack(scene, List.of(new ShownMean(80, 100)), answers).isPass())
                .isTrue();
    }

    @Test
    void theWitnessLeavesOutCellsThatSayNothingAboutTheBlock() {
        var scene = Scene.of(-1, 0, 0)
                .people(4, 0, 0)
                .people(5, 1, 0)
                .people(10, 2, 0)
                .people(10, 2, 1)
                .unit(0, 1, 2)
                .block(2, 0, 0)
                .block(2, 0, 1);
        var answers = new double[29];
        Arrays.fill(answers, 4, 29, 50);

        var exposures = attack(scene, rounded(scene, answers), answers).exposures();

        assertThat(exposures).extracting(ValueExposure::cells).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void twoWaysToTheSameRestTellMoreThanOne() {
        // Category 0 is the rest of four and two of the team. The whole less the team leaves the rest up to 78 points,
        // category 0 of both up to 74.
        var scene = Scene.of(-1, 0).people(4, 0, 0).people(2, 1, 0).people(4, 1, 1);
        scene.unit(0, 1).block(0, 0, 0).block(1, 0, 0);
        var answers = values(18, 18, 18, 18, 52.4, 52.5, 48.7, 48.8, 48.8, 48.8);

        var exposures = attack(scene, rounded(scene, answers), answers).exposures();

        var ofRest = exposures.stream().filter(each -> each.people() == 4).toList();
        assertThat(ofRest).hasSize(1);
        assertThat(ofRest.getFirst().cells()).containsExactly(2, 3);
        assertThat(ofRest.getFirst().highest()).isCloseTo(74, within(1e-6));
    }

    @Test
    void anExtremeUnitIsFoundThoughItsPartsAreNotKnown() {
        // the sum of units 1 and 2 below unit 3 is known, and neither's own
        var scene = Scene.of(7, 3, 3, 7, 7, 7, 7, -1).people(1, 1).people(2, 2);
        scene.people(9, 4).people(9, 5).people(9, 6);
        scene.group(4, 1, 2).unit(4).group(1, 5).group(2, 6);
        var answers = new double[30];
        Arrays.fill(answers, 3, 30, 50);

        var exposures = attack(scene, rounded(scene, answers), answers).exposures();

        assertThat(exposures).extracting(ValueExposure::people).containsExactly(3);
        assertThat(exposures.getFirst().cells()).containsExactly(0, 1);
    }

    @Test
    void twoCellsThatOverlapAreNoBlock() {
        // 6 + 5 and 6 + 5 people: the difference is known, and not the sum of those who are in one only
        var scene =
                Scene.flat(3).people(6, 0).people(5, 1).people(5, 2).group(0, 1).group(0, 2);
        var answers = new double[16];
        Arrays.fill(answers, 0, 6, 100);

        var result = attack(scene, rounded(scene, answers), answers);

        assertThat(result.programs()).isZero();
    }

    @Test
    void peopleWithoutAnAnswerAreInNoMean() {
        var scene = Scene.of(-1, 0).people(4, 0).absent(3, 0).people(6, 1).unit(0, 1);
        var answers = values(0, 0, 0, 0, 0, 0, 0, 100, 100, 75, 75, 75, 50);

        var exposures = attack(scene, rounded(scene, answers), answers).exposures();

        assertThat(exposures).extracting(ValueExposure::people).containsExactly(4);
    }

    @Test
    void aCellWithoutPeopleIsNoExposure() {
        var scene = Scene.of(-1, 0).people(6, 0).unit(0, 1);
        var answers = values(50, 50, 50, 50, 50, 50);

        assertThat(attack(scene, List.of(ShownMean.of(50), ShownMean.of(0)), answers)
                        .isPass())
                .isTrue();
    }

    @Test
    void everyCellNeedsAMean() {
        var scene = Scene.of(-1).people(5, 0).unit(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> attack(scene, List.of(), values(0, 0, 0, 0, 0)))
                .withMessageContaining("0 means for 1 cells");
    }

    @Test
    void whatIsShownBesideAUnitTellsWhatItsOwnRangeHides() {
        // all of 32 people at 5 less one half of them at 9 leaves 40 points for two teams of 8, shown as "20 or less"
        var scene = Scene.of(-1, 0, 0, 1, 1).people(8, 3).people(8, 4).people(16, 2);
        scene.unit(0, 1, 2, 3, 4);
        var answers = new double[32];
        Arrays.fill(answers, 16, 22, 25);

        var shown = List.of(
                ShownMean.of(5), new ShownMean(0, 7), ShownMean.of(9), new ShownMean(0, 20), new ShownMean(0, 20));
        var exposures = attack(scene, shown, answers).exposures();

        assertThat(exposures).extracting(ValueExposure::people).containsExactlyInAnyOrder(8, 8, 16);
        assertThat(exposures).allSatisfy(exposure -> {
            assertThat(exposure.cells()).containsExactly(0, 2);
            assertThat(exposure.highest()).isCloseTo(40, within(1e-6));
        });
    }

    @Test
    void answersInWholeStepsTellMore() {
        // 14 people at 13 and 12 of them at 10: less than 189 and at least 114 points, so 75 for the two others.
        // But the 14 have 175 together, as 200 would be 14, and the 12 have 125.
        var scene = Scene.of(-1, 0).people(2, 0).people(12, 1).unit(0, 1);
        var answers = new double[14];
        Arrays.fill(answers, 0, 7, 25);
        var shown = rounded(scene, answers);

        var anything = attack(scene, shown, answers);
        var inSteps = attackInSteps(scene, shown, 4, answers);
        var inHalfSteps = attackInSteps(scene, shown, 8, answers);

        assertThat(anything.isPass()).isTrue();
        assertThat(anything.inWholeSteps()).isZero();
        assertThat(anything.tooLarge()).isEqualTo(1);
        assertThat(anything.tooLong()).isZero();
        assertThat(inHalfSteps.isPass()).isFalse();
        assertThat(inHalfSteps.exposures().getFirst().highest()).isEqualTo(62.5);
        assertThat(inSteps.programs()).isEqualTo(1);
        assertThat(inSteps.inWholeSteps()).isEqualTo(1);
        assertThat(inSteps.tooLarge()).isZero();
        assertThat(inSteps.tooLong()).isZero();
        assertThat(inSteps.exposures()).hasSize(1);
        assertThat(inSteps.exposures().getFirst().cells()).containsExactly(0, 1);
        assertThat(inSteps.exposures().getFirst().highest()).isEqualTo(50);
    }

    /// Sums of 0 and 100 are never between 175 and 189: no answers are found, so nothing is settled.
    @Test
    void aProgramWithoutAnAnswerSettlesNothing() {
        var scene = Scene.of(-1, 0).people(2, 0).people(12, 1).unit(0, 1);
        var answers = new double[14];
        Arrays.fill(answers, 0, 7, 25);

        var result = attackInSteps(scene, rounded(scene, answers), 1, answers);

        assertThat(result.isPass()).isTrue();
        assertThat(result.inWholeSteps()).isZero();
        assertThat(result.tooLarge()).isZero();
        assertThat(result.tooLong()).isEqualTo(1);
    }

    private static ValueResult attackInSteps(Scene scene, List<ShownMean> shown, int parts, double... values) {
        var steps = new int[values.length];
        Arrays.fill(steps, parts);
        return new ValueAuditor(new SplittableRandom(1))
                .audit(scene.register(), scene.publication(), scene.anyone(), values, steps, shown);
    }

    /// Whoever is exposed by the programs is exposed to a reader who tries everything.
    @Test
    void whatIsFoundIsTrueForAReaderWhoTriesEveryTable() {
        var random = new Random(20260302);
        int found = 0;
        for (int run = 0; run < 100; run++) {
            var scene = Scene.flat(3).people(1 + random.nextInt(2), 0);
            scene.people(1 + random.nextInt(2), 1).people(1 + random.nextInt(2), 2);
            scene.randomGroups(random, 3, 1 + random.nextInt(3));
            int people = scene.register().people();
            var members = CellMembers.ofAll(scene.register(), scene.publication());
            var reader = new BruteForceReader(people, 5, table -> rounded(members, scene, points(table)));
            var table = random.ints(people, 0, 5).toArray();

            var result = attack(scene, rounded(scene, points(table)), points(table));

            for (var exposure : result.exposures()) {
                for (int person : peopleIn(scene, exposure)) {
                    assertThat(reader.possibleAnswers(table, person))
                            .allSatisfy(answer -> assertThat(25.0 * answer)
                                    .isBetween(exposure.lowest() - 1e-6, exposure.highest() + 1e-6));
                }
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    private static List<Integer> peopleIn(Scene scene, ValueExposure exposure) {
        var homes = exposure.places().stream().map(Place::home).toList();
        var people = new ArrayList<Integer>();
        IntStream.range(0, scene.register().people())
                .filter(person -> homes.contains(scene.register().home(person)))
                .forEach(people::add);
        return people;
    }

    private static double[] points(int[] table) {
        return Arrays.stream(table).mapToDouble(answer -> 25 * answer).toArray();
    }
}
