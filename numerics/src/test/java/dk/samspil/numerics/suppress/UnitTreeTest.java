package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitTreeTest {

    /// 3 is the root with children 0 and 4; 0 has the children 1 and 2.
    private final UnitTree tree = UnitTree.of(new int[] {3, 0, 0, UnitTree.NO_PARENT, 3});

    @Test
    void theRootIsTheUnitWithoutParent() {
        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.parent(3)).isEqualTo(UnitTree.NO_PARENT);
        assertThat(tree.size()).isEqualTo(5);
    }

    @Test
    void childrenStandInTheOrderOfTheirNumbers() {
        assertThat(tree.children(3)).containsExactly(0, 4);
        assertThat(tree.children(0)).containsExactly(1, 2);
        assertThat(tree.children(4)).isEmpty();
    }

    @Test
    void bottomUpEveryUnitComesAfterAllBelowIt() {
        assertThat(tree.bottomUp()).containsExactly(1, 2, 0, 4, 3);
    }

    @Test
    void topDownIsTheOppositeOrder() {
        assertThat(tree.topDown()).containsExactly(3, 4, 0, 2, 1);
    }

    @Test
    void depthCountsTheUnitsAbove() {
        assertThat(tree.depth(3)).isZero();
        assertThat(tree.depth(4)).isEqualTo(1);
        assertThat(tree.depth(2)).isEqualTo(2);
    }

    @Test
    void ancestorsRunFromTheParentToTheRoot() {
        assertThat(tree.ancestors(2)).containsExactly(0, 3);
        assertThat(tree.ancestors(3)).isEmpty();
    }

    @Test
    void aSubtreeHoldsTheUnitItselfAndEverythingBelow() {
        assertThat(tree.isInSubtree(0, 0)).isTrue();
        assertThat(tree.isInSubtree(1, 0)).isTrue();
        assertThat(tree.isInSubtree(2, 0)).isTrue();
        assertThat(tree.isInSubtree(2, 3)).isTrue();
        assertThat(tree.isInSubtree(0, 1)).isFalse();
        assertThat(tree.isInSubtree(4, 0)).isFalse();
        assertThat(tree.isInSubtree(1, 4)).isFalse();
        assertThat(tree.isInSubtree(1, 2)).isFalse();
    }

    @Test
    void changingTheInputArrayAfterwardsDoesNotChangeTheTree() {
        var parents = new int[] {UnitTree.NO_PARENT, 0};

        var copied = UnitTree.of(parents);
        parents[1] = 1;

        assertThat(copied.parent(1)).isZero();
    }

    @Test
    void aLongChainNeedsNoDeepCallStack() {
        var parents = new int[100_000];
        for (int unit = 0; unit < parents.length; unit++) {
            parents[unit] = unit - 1;
        }

        assertThat(UnitTree.of(parents).depth(99_999)).isEqualTo(99_999);
    }

    @Test
    void twoRootsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTree.of(new int[] {-1, 0, -1}))
                .withMessageContaining("unit 0 and unit 2");
    }

    @Test
    void aTreeWithoutRootIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTree.of(new int[] {1, 0}))
                .withMessageContaining("no root");
        assertThatIllegalArgumentException().isThrownBy(() -> UnitTree.of(new int[0]));
    }

    @Test
    void aCycleBesideTheTreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTree.of(new int[] {-1, 0, 3, 2}))
                .withMessageContaining("unit 2 is in a cycle");
    }

    @Test
    void aParentThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTree.of(new int[] {-1, 2}))
                .withMessageContaining("unit 1 has the parent 2");
        assertThatIllegalArgumentException().isThrownBy(() -> UnitTree.of(new int[] {-1, -2}));
    }
}
