package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwapCertificateTest {

    private static final int SUPPORT = 5;

    /// Whether the people of these classes, `people[class][block]`, vouch for the table.
    private static boolean holds(SwapCertificate certificate, int[][] people) {
        var totals = new int[people[0].length];
        Arrays.stream(people).forEach(counts -> Arrays.setAll(totals, block -> totals[block] + counts[block]));
        certificate.start(totals);
        for (int signature = 0; signature < people.length; signature++) {
            for (int block = 0; block < totals.length; block++) {
                if (people[signature][block] > 0 && certificate.add(signature, 7, block, people[signature][block])) {
                    return true;
                }
            }
        }
        return certificate.holds();
    }

    private static boolean holds(int[]... people) {
        return holds(new SwapCertificate(SUPPORT), people);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "4, 5, false", "5, 4, false", "90, 4, false"})
    void oneClassNeedsTheSupportOnBothSides(int inside, int outside, boolean safe) {
        assertThat(holds(new int[] {inside, outside})).isEqualTo(safe);
    }

    @Test
    void classesAddUp() {
        assertThat(holds(new int[] {3, 9}, new int[] {9, 2})).isTrue();
        assertThat(holds(new int[] {3, 9}, new int[] {9, 1})).isFalse();
        assertThat(holds(new int[] {9, 0}, new int[] {0, 9})).isFalse();
    }

    @Test
    void everySetOfBlocksMustHaveTheSupport() {
        // Each block by itself has exchanges, but nobody of the first two with anybody of the last two.
        assertThat(holds(new int[] {9, 9, 0, 0}, new int[] {0, 0, 9, 9})).isFalse();
        assertThat(holds(new int[] {9, 9, 0, 0}, new int[] {0, 0, 9, 9}, new int[] {0, 5, 5, 0}))
                .isTrue();
    }

    @Test
    void peopleOfTheSameCellsAreOneClassHoweverTheyAreAdded() {
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {5, 5});
        for (int person = 0; person < 5; person++) {
            certificate.add(1, 1, 0, 1);
            certificate.add(2, 1, 0, 1);
            certificate.add(1, 2, 0, 1);
            certificate.add(1, 1, 1, 1);
        }

        assertThat(certificate.holds()).isTrue();
    }

    @Test
    void bothHalvesOfASignatureTellClassesApart() {
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {9, 9});
        certificate.add(1, 1, 0, 9);
        certificate.add(1, 2, 1, 9);
        certificate.add(2, 1, 1, 9);

        assertThat(certificate.holds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 40})
    void oneClassWithEnoughOfEveryBlockIsSafeWithAnyNumberOfBlocks(int blocks) {
        var people = new int[blocks];
        Arrays.fill(people, 5);

        assertThat(holds(people)).isTrue();
        people[blocks / 2] = 4;
        assertThat(holds(people)).isFalse();
    }

    @Test
    void withManyBlocksTheyAreAddedOneByOne() {
        var blocksOfNine = new int[10];
        Arrays.fill(blocksOfNine, 9);
        var smallest = new int[] {0, 0, 0, 0, 5, 0, 0, 0, 0, 5};
        var each = new int[] {9, 9, 9, 9, 0, 9, 9, 9, 9, 9};

        assertThat(holds(blocksOfNine)).isTrue();
        assertThat(holds(each, smallest)).isTrue();
        smallest[9] = 4;
        assertThat(holds(each, smallest)).isFalse();
    }

    @Test
    void blocksThatNeverMeetAreNotSafeHoweverMany() {
        var people = new int[12][12];
        for (int block = 0; block < 12; block++) {
            people[block][block] = 100;
        }

        assertThat(holds(people)).isFalse();
    }

    @Test
    void anAnswerBeforeEverybodyWasAddedLeavesNothingBehind() {
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {200, 200, 200});
        boolean early = false;
        for (int person = 0; person < 300 && !early; person++) {
            early = certificate.add(1, 1, person % 3, 1);
        }

        assertThat(early).isTrue();
        assertThat(holds(certificate, new int[][] {{9, 4}})).isFalse();
        assertThat(holds(certificate, new int[][] {{0, 9}, {9, 0}})).isFalse();
        assertThat(holds(certificate, new int[][] {{5, 5}})).isTrue();
    }

    @Test
    void lookingEarlyCountsNobodyTwice() {
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {4, 2000});
        certificate.add(1, 1, 0, 4);
        for (int person = 0; person < 2000; person++) {
            assertThat(certificate.add(1, 1, 1, 1)).isFalse();
        }

        assertThat(certificate.holds()).isFalse();
    }

    @Test
    void aTableIsSafeAsSoonAsEnoughPeopleWereAdded() {
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {10_000, 10_000});
        int added = 1;
        while (!certificate.add(added % 50, 1, added % 7 == 0 ? 1 : 0, 1)) {
            added++;
        }

        assertThat(added).isEqualTo(256);
    }

    @Test
    void exchangesAreCountedOverAllPortions() {
        // In each portion of 4096 exactly two classes have one exchange.
        var certificate = new SwapCertificate(SUPPORT);
        certificate.start(new int[] {10_000, 10});
        boolean safe = false;
        int portions = 0;
        while (!safe && portions < 9) {
            for (int person = 0; person < 4096 && !safe; person++) {
                safe = certificate.add(person / 2, portions, person % 2048 == 1 ? 1 : 0, 1);
            }
            portions++;
        }

        assertThat(portions).isEqualTo(3);
    }

    @Test
    void dividingTheClassesNeverMakesATableSafe() {
        var random = new Random(11);
        for (int run = 0; run < 500; run++) {
            int blocks = 2 + random.nextInt(9);
            var one = random.ints(blocks, 0, 9).toArray();
            var other = random.ints(blocks, 0, 9).toArray();
            var together = new int[blocks];
            Arrays.setAll(together, block -> one[block] + other[block]);

            assertThat(!holds(one, other) || holds(together)).isTrue();
        }
    }
}
