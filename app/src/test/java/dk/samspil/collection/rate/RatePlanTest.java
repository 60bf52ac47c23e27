package dk.samspil.collection.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatePlanTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId A = new UnitId("a");
    private static final UnitId B = new UnitId("b");
    private static final UnitId C = new UnitId("c");
    private static final OrganisationTree THREE_TEAMS = new OrganisationTree(
            List.of(new Unit(TOP, null, "Vidby"), new Unit(A, TOP, "A"), new Unit(B, TOP, "B"), new Unit(C, TOP, "C")));

    @Test
    void aUnitWithTwentyIsShownAndOneWithNineteenCountsInTheUnitAbove() {
        RatePlan plan = RatePlan.of(THREE_TEAMS, Map.of(TOP, 1, A, 20, B, 19, C, 30));

        assertThat(plan.listShown()).containsExactly(TOP, A, C);
        assertThat(plan.findBlock(B)).contains(TOP);
        assertThat(plan.blocksIn(TOP)).containsExactlyInAnyOrder(TOP, A, C);
    }

    @Test
    void threePeopleWhoWouldBeTheRestAreCountedNowhere() {
        RatePlan plan = RatePlan.of(THREE_TEAMS, Map.of(A, 20, B, 3, C, 30));

        assertThat(plan.listShown()).containsExactly(TOP, A, C);
        assertThat(plan.findBlock(B)).isEmpty();
        assertThat(plan.blocksIn(TOP)).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void whereOnlyOneUnitIsLargeEnoughTheWholeIsShownInItsPlace() {
        RatePlan plan = RatePlan.of(THREE_TEAMS, Map.of(A, 20, B, 3));

        assertThat(plan.listShown()).containsExactly(TOP);
        assertThat(plan.findBlock(B)).contains(TOP);
    }

    @Test
    void nothingIsShownOfNineteenPeople() {
        assertThat(RatePlan.of(THREE_TEAMS, Map.of(A, 10, B, 9)).listShown()).isEmpty();
    }

    /// The attacker adds and subtracts what is shown in every way: each sum is about nobody or about twenty people at
    /// least.
    @Test
    void noSumOrDifferenceOfWhatIsShownIsAboutFewerThanTwenty() {
        var random = new Random(20261122);
        int attacked = 0;
        for (int attempt = 0; attempt < 800; attempt++) {
            OrganisationTree tree = aTree(random);
            Map<UnitId, Integer> invited = new HashMap<>();
            tree.listUnits().forEach(unit -> invited.put(unit.id(), someone(random)));
            RatePlan plan = RatePlan.of(tree, invited);
            if (plan.listShown().size() > 1) {
                attacked++;
            }
            assertThat(smallestSum(plan, tree, invited)).isGreaterThanOrEqualTo(RatePlan.FEWEST);
        }
        assertThat(attacked).isGreaterThan(200);
    }

    private static int someone(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4);
            case 1 -> 15 + random.nextInt(10);
            case 2 -> random.nextInt(20);
            default -> random.nextInt(60);
        };
    }

    private static OrganisationTree aTree(Random random) {
        int units = 2 + random.nextInt(9);
        List<Unit> tree = new ArrayList<>(List.of(new Unit(new UnitId("u0"), null, "u0")));
        for (int number = 1; number < units; number++) {
            var parent = new UnitId("u" + random.nextInt(number));
            tree.add(new Unit(new UnitId("u" + number), parent, "u" + number));
        }
        return new OrganisationTree(tree);
    }

    /// Over all coefficients -1, 0 and 1 of at most seven shown units: how many people a sum is about at the least.
    private static int smallestSum(RatePlan plan, OrganisationTree tree, Map<UnitId, Integer> invited) {
        List<UnitId> shown = plan.listShown().stream().limit(7).toList();
        int smallest = Integer.MAX_VALUE;
        int combinations = (int) Math.pow(3, shown.size());
        for (int combination = 1; combination < combinations; combination++) {
            Map<UnitId, Integer> weights = new HashMap<>();
            int rest = combination;
            for (UnitId unit : shown) {
                int coefficient = rest % 3 - 1;
                rest /= 3;
                people(plan, tree, unit).forEach(home -> weights.merge(home, coefficient, Integer::sum));
            }
            int about = weights.entrySet().stream()
                    .filter(weight -> weight.getValue() != 0)
                    .mapToInt(weight -> invited.getOrDefault(weight.getKey(), 0))
                    .sum();
            if (about > 0) {
                smallest = Math.min(smallest, about);
            }
        }
        return smallest;
    }

    /// The units whose own people are counted in what is shown of a unit.
    private static Set<UnitId> people(RatePlan plan, OrganisationTree tree, UnitId shown) {
        Set<UnitId> homes = new HashSet<>();
        for (Unit unit : tree.listUnits()) {
            if (plan.findBlock(unit.id()).filter(plan.blocksIn(shown)::contains).isPresent()) {
                assertThat(tree.isWithin(unit.id(), shown)).isTrue();
                homes.add(unit.id());
            }
        }
        return homes;
    }
}
