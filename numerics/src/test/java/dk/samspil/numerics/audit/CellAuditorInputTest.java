package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the attacker is given, and what it refuses.
class CellAuditorInputTest {

    private static final int K = 5;

    @Test
    void aSupportThatProtectsNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CellAuditor(1, new SplittableRandom(1)));
        assertThat(Scene.of(-1).people(1, 0).unit(0).attack(2)).isInstanceOf(AuditResult.Fail.class);
        assertThat(Scene.of(-1).people(2, 0).unit(0).attack(2)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void aCellOfAnUnknownUnitIsRefused() {
        for (var cell : List.<Cell>of(
                new Cell.Unit(2),
                new Cell.UnitOfParts(-1),
                new Cell.Block(2, List.of(0), List.of(0)),
                new Cell.Group(List.of(0, 2)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scene.of(-1, 0).people(6, 1, 0).cell(cell).attack(K))
                    .withMessageContaining("no unit");
        }
    }

    @Test
    void aBreakdownByMoreThanTwoAttributesIsRefused() {
        var cell = new Cell.Block(0, List.of(0, 0, 0), List.of(0));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Scene.of(-1).people(6, 0, 0).unit(0).cell(cell).attack(K));
    }

    @Test
    void whoeverContributedToEverythingContributedToSomething() {
        var register = Register.of(new int[] {-1}, new int[] {0, 0});
        var complete = new BitSet();
        complete.set(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellAuditor(K, new SplittableRandom(1))
                        .audit(register, new Publication(List.of()), complete, new BitSet()))
                .withMessageContaining("person 1");
    }

    @Test
    void aRegisterThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Register.of(new int[] {-1}, new int[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Register.of(new int[] {-1}, new int[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(new int[] {-1}, new int[] {0, 0}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(new int[] {-1}, new int[] {0}, new int[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Scene.of(1, 0).attack(K));
        assertThatIllegalArgumentException().isThrownBy(() -> Scene.of(-1, 2).attack(K));
    }

    @Test
    void aRegisterKnowsItsNumbers() {
        var register = Register.of(new int[] {-1, 0}, new int[] {1, 1, 0}, new int[] {0, 2, 1}, new int[] {0, 0, 0});

        assertThat(register.people()).isEqualTo(3);
        assertThat(register.units()).isEqualTo(2);
        assertThat(register.attributes()).isEqualTo(2);
        assertThat(IntStream.range(0, 2).map(register::categoryCount)).containsExactly(3, 1);
    }

    @Test
    void aFailedAuditNamesAtLeastOneExposure() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditResult.Fail(List.of()));
    }
}
