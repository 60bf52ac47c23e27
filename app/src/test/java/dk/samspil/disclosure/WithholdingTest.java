package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WithholdingTest {
    private static final String BLOCK = "U7 occupational_group=care|teaching";

    private static Finding finding(Finding.Kind kind, String... witness) {
        return new Finding("mean:trust", "U7 (care)", kind, "5-9", List.of(witness));
    }

    @Test
    void theBreakdownsOfAWitnessAreWithheldOnceEach() {
        var findings = List.of(
                finding(Finding.Kind.NEARLY_KNOWN, BLOCK, "U7 occupational_group=admin", "U7"),
                finding(Finding.Kind.NEARLY_KNOWN, "U8 sex*age=F*-29"));

        assertThat(Withholding.against(findings))
                .containsExactly(
                        new Withholding("trust", "U7", "occupational_group"),
                        new Withholding("trust", "U8", "sex*age"));
    }

    @Test
    void whatFollowsFromUnitsAloneCannotBeRepairedSo() {
        assertThat(Withholding.against(List.of(
                        finding(Finding.Kind.NEARLY_KNOWN, BLOCK), finding(Finding.Kind.NEARLY_KNOWN, "U7", "U8"))))
                .isEmpty();
    }

    @Test
    void whatCanBeComputedExactlyIsNeverRepaired() {
        assertThat(Withholding.against(List.of(finding(Finding.Kind.COMPUTABLE, BLOCK))))
                .isEmpty();
    }
}
