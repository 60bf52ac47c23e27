package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LightRegionsTest {

    private final PublishedCells.Builder builder = PublishedCells.builder();

    private void homes(int count, int home) {
        for (int i = 0; i < count; i++) {
            builder.cell(builder.atom(home, 1, 1));
        }
    }

    private List<Integer> regionSizes(int... parentOf) {
        var published = builder.build();
        var groups = CellGroups.ofAnyone(published);
        var light = IntStream.range(0, groups.count()).toArray();
        return LightRegions.of(light, groups, published, new RegisterTree(parentOf)).stream()
                .map(region -> region.length)
                .toList();
    }

    @Test
    void aSmallMunicipalityIsOneRegion() {
        homes(3, 1);
        homes(4, 2);

        assertThat(regionSizes(-1, 0, 0)).containsExactly(7);
    }

    @Test
    void aLargeOneIsDividedIntoUnitsThatAreNotTooLarge() {
        homes(1, 0);
        homes(300, 1);
        homes(212, 2);
        homes(5, 3);

        assertThat(regionSizes(-1, 3, 3, 0)).containsExactly(1, 300, 212, 5);
    }

    @Test
    void aUnitThatIsJustSmallEnoughIsOneRegionWithTheUnitsBelowIt() {
        homes(1, 0);
        homes(300, 1);
        homes(212, 2);
        homes(5, 3);

        assertThat(regionSizes(-1, 0, 1, 0)).containsExactly(1, 512, 5);
    }

    @Test
    void ofAUnitThatIsTooLargeTheFirstGroupsAreTried() {
        homes(600, 0);

        assertThat(regionSizes(-1)).containsExactly(LightRegions.LARGEST);
    }

    @Test
    void aGroupWithPeopleInSeveralUnitsBelongsToTheLowestUnitAroundThem() {
        homes(500, 1);
        homes(12, 2);
        builder.cell(builder.atom(1, 1, 1), builder.atom(2, 1, 1));

        assertThat(regionSizes(-1, 0, 0)).containsExactly(1, 500, 12);
    }
}
