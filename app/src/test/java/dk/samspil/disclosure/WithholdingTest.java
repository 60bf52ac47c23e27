package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithholdingTest {
    private static final String BLOCK = "U7 occupational_group=care|teaching";

    private static Finding finding(Finding.Kind kind, String... witness) {
        return new Finding("mean:trust", "U7 (care)", kind, "5-9", List.of(witness));
    }

    private static List<Withholding> against(List<Finding> findings) {
        Map<String, Integer> people = Map.of("U1", 30, "U7", 9, "U8", 10, "U9", 10);
        return Withholding.against(findings, unit -> people.getOrDefault(unit, 0));
    }

    @Test
    void theBreakdownsOfAWitnessAreWithheldOnceEach() {
        var findings = List.of(
                finding(Finding.Kind.NEARLY_KNOWN, BLOCK, "U7 occupational_group=admin", "U7"),
                finding(Finding.Kind.NEARLY_KNOWN, "U8 sex*age=F*-29"));

        assertThat(against(findings))
                .containsExactly(
                        new Withholding("trust", "U7", Optional.of("occupational_group")),
                        new Withholding("trust", "U8", Optional.of("sex*age")));
    }

    @Test
    void whatFollowsFromUnitsAloneIsWithheldForTheSmallest() {
        assertThat(against(List.of(finding(Finding.Kind.NEARLY_KNOWN, "U1", "U7", "U8"))))
                .containsExactly(new Withholding("trust", "U7", Optional.empty()));
    }

    @Test
    void ofTwoEquallySmallUnitsForTheFirst() {
        assertThat(against(List.of(finding(Finding.Kind.NEARLY_KNOWN, "U8", "U9", "U1"))))
                .containsExactly(new Withholding("trust", "U8", Optional.empty()));
    }

    @Test
    void whatFollowsFromOneFigureByItselfCannotBeRepairedSo() {
        assertThat(against(
                        List.of(finding(Finding.Kind.NEARLY_KNOWN, BLOCK), finding(Finding.Kind.NEARLY_KNOWN, "U7"))))
                .isEmpty();
    }

    @Test
    void whatCanBeComputedExactlyIsNeverRepaired() {
        assertThat(against(List.of(finding(Finding.Kind.COMPUTABLE, BLOCK)))).isEmpty();
    }

    private static Finding ofShares(String... witness) {
        return new Finding("share:t1", "U7", Finding.Kind.NEARLY_KNOWN, "10-19", List.of(witness));
    }

    @Test
    void ofSharesThoseOfTheSmallestUnitGo() {
        assertThat(against(List.of(ofShares("U1 share:t1", "U8 share:t1", "U7 mean:t1"))))
                .containsExactly(new Withholding("share:t1", "U8", Optional.empty()));
        assertThat(against(List.of(ofShares("U1 share:t1"))))
                .containsExactly(new Withholding("share:t1", "U1", Optional.empty()));
        assertThat(new Withholding("share:t1", "U1", Optional.empty()).topic()).isEqualTo("t1");
    }

    @Test
    void whereTheMeansTellItOneOfThoseGoes() {
        assertThat(against(List.of(ofShares("U1 mean:t1", "U7 mean:t1"))))
                .containsExactly(new Withholding("t1", "U7", Optional.empty()));
    }
}
