package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRulesTest {

    private static CellRules rules(int category, int unit, int pairCategory, int pairUnit) {
        return new CellRules(SuppressionRules.FOR_MEANS, category, unit, pairCategory, pairUnit);
    }

    @ParameterizedTest
    @CsvSource({"4, 30, 20, 300", "10, 30, 9, 300", "10, 9, 20, 300", "10, 30, 20, 29"})
    void rulesThatAreTooLooseOrContradictEachOtherAreRefused(int category, int unit, int pairCategory, int pairUnit) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(category, unit, pairCategory, pairUnit));
    }

    @Test
    void theLoosestRulesAreAllFives() {
        assertThat(rules(5, 5, 5, 5).minimumCutUnit()).isEqualTo(5);
    }

    @Test
    void twoAttributesHaveThresholdsOfTheirOwn() {
        var pair = new Cut(List.of(0, 1), false);

        assertThat(CellRules.FOR_MEANS.minimumUnitOf(Cut.by(0))).isEqualTo(30);
        assertThat(CellRules.FOR_MEANS.minimumBlockOf(Cut.by(0))).isEqualTo(10);
        assertThat(CellRules.FOR_MEANS.minimumUnitOf(pair)).isEqualTo(300);
        assertThat(CellRules.FOR_MEANS.minimumBlockOf(pair)).isEqualTo(20);
    }

    @Test
    void aTableKnowsTheBlockOfEveryCategory() {
        var table = Staff.table(3, 0, List.of(4, 1), List.of(2));

        assertThat(table.blocks().getFirst().categories()).containsExactly(1, 4);
        assertThat(table.blockOf(4)).isZero();
        assertThat(table.blockOf(2)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> table.blockOf(3)).withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> Staff.table(3, 0, List.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Staff.table(3, 0, List.of(1, 2), List.of(2)));
    }
}
