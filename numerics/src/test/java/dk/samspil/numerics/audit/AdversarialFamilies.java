package dk.samspil.numerics.audit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Organisations chosen so that something goes wrong if anything can: a random member of each family. They
/// know nothing of any rule but the support `K` around which their sizes lie. What cannot be said by who
/// works where is in the tests of answers, of positions and of releases (docs/methods/disclosure-auditor.md).
final class AdversarialFamilies {

    static final int K = 5;

    /// Ways in which an organisation can be difficult.
    enum Family {
        CHAIN,
        AROUND_THE_THRESHOLD,
        CATEGORY_THAT_IS_A_TEAM,
        NEARLY_EQUAL_PARTITIONS,
        CATEGORY_IN_A_SMALL_SIBLING,
        EMPTY_UNITS_AND_CATEGORIES,
        MATRIX,
        LATIN_SQUARE,
        REORGANISATION,
        SPLIT_OR_MERGED,
        SKIPPED_QUESTIONS,
        LEADERS,
        TWO_POSITIONS,
        SILENT_PEOPLE,
        SEVERAL_TOPS
    }

    private static final int[] OWN_STAFF = {0, 1, K - 1, K};

    private AdversarialFamilies() {}

    /// A random organisation of a family.
    static Organisation of(Family family, Random random) {
        return switch (family) {
            case CHAIN -> chain(random);
            case AROUND_THE_THRESHOLD -> parentWithChildrenAroundTheThreshold(random);
            case CATEGORY_THAT_IS_A_TEAM -> categoryThatIsOneTeam(random);
            case NEARLY_EQUAL_PARTITIONS -> nearlyEqualPartitions(random);
            case CATEGORY_IN_A_SMALL_SIBLING -> categoryInASmallSiblingOnly(random);
            case EMPTY_UNITS_AND_CATEGORIES -> emptyUnitsAndCategories(random);
            case MATRIX -> matrix(random);
            case LATIN_SQUARE -> latinSquare(random);
            case REORGANISATION -> reorganisation(random);
            case SPLIT_OR_MERGED -> splitOrMerged(random);
            case SKIPPED_QUESTIONS -> skippedQuestions(random);
            case LEADERS -> leaders(random);
            case TWO_POSITIONS -> twoPositions(random);
            case SILENT_PEOPLE -> silentPeople(random);
            case SEVERAL_TOPS -> severalTops(random);
        };
    }

    private static int oneOf(Random random, int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    private static int upTo(Random random, int most) {
        return random.nextInt(most + 1);
    }

    /// One unit below the other, with hardly any staff of their own.
    private static Organisation chain(Random random) {
        int length = 1 + random.nextInt(6);
        var chain = new Organisation(
                0, IntStream.range(0, length).map(unit -> unit - 1).toArray());
        for (int unit = 0; unit < length; unit++) {
            chain.people(oneOf(random, OWN_STAFF), unit);
        }
        return chain;
    }

    private static Organisation parentWithChildrenAroundTheThreshold(Random random) {
        int[][] children = {{9, K - 1}, {9, 1}, {K, K - 1}, {K - 1, K - 1}, {K, K}, {K, 0}, {9, 9}};
        int[] sizes = children[random.nextInt(children.length)];
        var parent = new Organisation(0, -1, 0, 0, 0).people(upTo(random, K), 0);
        return parent.people(sizes[0], 1).people(sizes[1], 2).people(oneOf(random, 0, 0, 1, K), 3);
    }

    /// All nurses (category 0) but a few work in team 1.
    private static Organisation categoryThatIsOneTeam(Random random) {
        return new Organisation(1, -1, 0, 0)
                .people(K + upTo(random, 4), 1, 0)
                .people(upTo(random, 2), 1, 1)
                .people(upTo(random, 2), 2, 0)
                .people(K + upTo(random, 4), 2, 1);
    }

    /// Two attributes that agree but for a few people: women and nurses.
    private static Organisation nearlyEqualPartitions(Random random) {
        return new Organisation(2, -1, 0)
                .people(K + upTo(random, 5), upTo(random, 1), 0, 0)
                .people(K + upTo(random, 5), upTo(random, 1), 1, 1)
                .people(upTo(random, K), 1, 0, 1)
                .people(upTo(random, K), 1, 1, 0);
    }

    /// Category 2 occurs in team 3 only, which is too small to be shown.
    private static Organisation categoryInASmallSiblingOnly(Random random) {
        return new Organisation(1, -1, 0, 0, 0)
                .people(K + upTo(random, 3), 1, 0)
                .people(K + upTo(random, 3), 1, 1)
                .people(K + upTo(random, 3), 2, upTo(random, 1))
                .people(1 + upTo(random, K - 2), 3, 2)
                .people(upTo(random, 2), 3, 0);
    }

    /// Units in which nobody works or nobody answered, and categories that nobody or hardly anybody has.
    private static Organisation emptyUnitsAndCategories(Random random) {
        return new Organisation(1, -1, 0, 0, 2)
                .people(K + upTo(random, 5), 1, oneOf(random, 0, 3))
                .people(upTo(random, 1), 2, 3)
                .silent(upTo(random, 2), 2, 2)
                .people(K + upTo(random, 5), 3, 3);
    }

    /// A second tree whose units take single people out of the units of the first.
    private static Organisation matrix(Random random) {
        int homes = 6;
        var matrix = new Organisation(0, 6, 6, 6, 7, 7, 7, 8, 8, -1);
        for (int home = 0; home < homes; home++) {
            matrix.people(oneOf(random, 1, 1, 2, K, K + 3), home);
        }
        for (int group = 0; group < 2; group++) {
            int members = 1 + random.nextInt((1 << homes) - 1);
            matrix.group(IntStream.range(0, homes)
                    .filter(home -> (members >> home & 1) == 1)
                    .boxed()
                    .toList());
        }
        return matrix;
    }

    /// Two units as they were last year; one, `K - 1` or `K` people moved, or two changed places.
    private static Organisation reorganisation(Random random) {
        int moved = oneOf(random, 1, K - 1, K);
        int movedBack = oneOf(random, 0, 0, 1);
        // homes 2 to 5: stayed in 0, moved from 1 to 0, stayed in 1, moved from 0 to 1
        return new Organisation(0, 6, 6, 0, 0, 1, 1, -1)
                .people(K + upTo(random, 5), 2)
                .people(moved, 3)
                .people(K + upTo(random, 5), 4)
                .people(movedBack, 5)
                .group(List.of(2, 5))
                .group(List.of(4, 3));
    }

    /// Teams of last year, of which one was split, two were merged, or one only has another name.
    private static Organisation splitOrMerged(Random random) {
        // homes 2 and 3 were one team, 4 another
        var teams = new Organisation(0, -1, 0, 1, 1, 0)
                .people(oneOf(random, 1, K - 1, K, K + 3), 2)
                .people(K + upTo(random, 4), 3)
                .people(oneOf(random, K - 1, K, K + 3), 4)
                .people(upTo(random, 1), 1);
        return switch (random.nextInt(3)) {
            case 0 -> teams.group(List.of(2)).group(List.of(3));
            case 1 -> teams.group(List.of(1, 4)).group(List.of(2, 4));
            default -> teams.group(List.of(1)).group(List.of(4));
        };
    }

    /// Two teams with people who work in both and are counted in one; they have a home of their own in it.
    private static Organisation twoPositions(Random random) {
        return new Organisation(0, -1, 0, 0, 1)
                .people(K - 1 + upTo(random, 4), 1)
                .people(K - 1 + upTo(random, 4), 2)
                .people(1 + upTo(random, K), 3)
                .group(List.of(2, 3));
    }

    /// A battery that some answered in part only.
    private static Organisation skippedQuestions(Random random) {
        var skipped = new Organisation(1, -1, 0, 0);
        for (int unit = 0; unit < 3; unit++) {
            for (int category = 0; category < 2; category++) {
                skipped.people(oneOf(random, 0, 1, K - 1, K, K + 4), unit, category);
                skipped.partial(oneOf(random, 0, 0, 1, 2), unit, category);
            }
        }
        return skipped;
    }

    /// Units in which some or all of those invited did not answer.
    private static Organisation silentPeople(Random random) {
        var organisation = new Organisation(0, -1, 0, 0, 2);
        for (int unit = 0; unit < 4; unit++) {
            organisation.people(oneOf(random, 0, K - 1, K, 9), unit).silent(upTo(random, 2), unit);
        }
        return organisation;
    }

    /// The leaders of three teams: counted in the own team, or with their peers in the area.
    private static Organisation leaders(Random random) {
        var area = new Organisation(1, -1, 0, 1, 1, 1).people(K + upTo(random, 4), 0, 0);
        for (int team = 2; team <= 4; team++) {
            area.people(K - 1 + upTo(random, 3), team, 0).people(1, random.nextBoolean() ? team : 1, 1);
        }
        return area;
    }

    /// Three attributes of which the third is the exclusive or of the two others.
    private static Organisation latinSquare(Random random) {
        var square = new Organisation(3, -1);
        for (int kind = 0; kind < 4; kind++) {
            int first = kind & 1;
            int second = kind >> 1;
            square.people(kind == 0 ? 1 + upTo(random, 1) : K + upTo(random, 2), 0, first, second, first ^ second);
        }
        return square;
    }

    /// Trees beside each other, with a group across them.
    private static Organisation severalTops(Random random) {
        return new Organisation(0, -1, -1, 0, 1)
                .people(upTo(random, K), 0)
                .people(upTo(random, K), 1)
                .people(K + upTo(random, 4), 2)
                .people(K + upTo(random, 4), 3)
                .group(List.of(0, 3))
                .group(List.of(1, 2));
    }
}
