package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisjointUnionTest {

    private static BitSet set(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    @Test
    void disjointSetsMakeUpTheWhole() {
        assertThat(DisjointUnion.find(set(1, 2, 3), List.of(set(1), set(2, 3)))).contains(List.of(0, 1));
    }

    @Test
    void theSetsPreferredComeFirst() {
        assertThat(DisjointUnion.find(set(1, 2), List.of(set(1, 2), set(1), set(2))))
                .contains(List.of(0));
    }

    @Test
    void setsThatOverlapDoNot() {
        assertThat(DisjointUnion.find(set(1, 2, 3), List.of(set(1, 2), set(2, 3))))
                .isEmpty();
    }

    @Test
    void setsThatReachBeyondDoNot() {
        assertThat(DisjointUnion.find(set(1, 2), List.of(set(1), set(2, 3)))).isEmpty();
    }

    @Test
    void aChoiceThatLeadsNowhereIsTakenBack() {
        assertThat(DisjointUnion.find(set(1, 2, 3, 4), List.of(set(1, 2, 3), set(1, 2), set(3, 4))))
                .contains(List.of(1, 2));
    }

    @Test
    void aSearchThatTakesTooLongIsGivenUp() {
        var sets = new ArrayList<BitSet>();
        for (int pair = 0; pair < 20; pair++) {
            sets.add(set(2 * pair, 2 * pair + 1));
            sets.add(set(2 * pair));
            sets.add(set(2 * pair + 1));
        }
        var whole = new BitSet();
        whole.set(0, 41);

        assertThat(DisjointUnion.find(whole, sets)).isEmpty();
    }
}
