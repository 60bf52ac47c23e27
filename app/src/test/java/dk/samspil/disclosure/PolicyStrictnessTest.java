package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyStrictnessTest {
    private static final String RULES = """
            minimum-support: 6
            minimum-unit: 8
            minimum-cut: 12
            minimum-distribution: 15
            leaders: with-peers
            retention: burn
            cuts:
              - {attribute: a, label: A}
              - {attribute: b, label: B, order: [x, y]}
              - {attributes: [a, b], label: C}
            """;
    private static final DisclosurePolicy POLICY = PolicyFile.parse(RULES);

    @Test
    void aPolicyIsAtLeastAsStrictAsItself() {
        assertThat(POLICY.isAtLeastAsStrictAs(POLICY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "minimum-support: 6, minimum-support: 5, MINIMUM_SUPPORT",
        "minimum-unit: 8, minimum-unit: 7, MINIMUM_UNIT",
        "minimum-cut: 12, minimum-cut: 11, MINIMUM_CUT",
        "minimum-distribution: 15, minimum-distribution: 14, MINIMUM_DISTRIBUTION",
        "leaders: with-peers, leaders: own-unit, LEADERS",
        "retention: burn, retention: sealed, RETENTION",
    })
    void everyRuleCanBecomeLooserByItself(String from, String to, PolicyRule rule) {
        DisclosurePolicy looser = with(from, to);

        assertThat(looser.listLooserRules(POLICY)).containsExactly(rule);
        assertThat(POLICY.isAtLeastAsStrictAs(looser)).isTrue();
        assertThat(looser.fingerprint()).isNotEqualTo(POLICY.fingerprint());
    }

    @Test
    void leavingOutABreakdownIsStricter() {
        DisclosurePolicy fewer = with("  - {attribute: b, label: B, order: [x, y]}\n", "");

        assertThat(fewer.isAtLeastAsStrictAs(POLICY)).isTrue();
        assertThat(POLICY.listLooserRules(fewer)).containsExactly(PolicyRule.CUTS);
    }

    @Test
    void anotherOrderOfValuesIsAnotherBreakdown() {
        DisclosurePolicy other = with("[x, y]", "[y, x]");

        assertThat(other.listLooserRules(POLICY)).containsExactly(PolicyRule.CUTS);
        assertThat(POLICY.listLooserRules(other)).containsExactly(PolicyRule.CUTS);
    }

    @Test
    void anotherFirstBreakdownLetsOtherFiguresOut() {
        DisclosurePolicy turned = PolicyFile.parse(RULES.replace("attribute: a,", "attribute: c,")
                .replace("attribute: b, label: B, order: [x, y]", "attribute: a, label: A")
                .replace("attribute: c, label: A", "attribute: b, label: B, order: [x, y]"));

        assertThat(turned.listLooserRules(POLICY)).containsExactly(PolicyRule.CUTS);
    }

    @Test
    void otherWordsAreNoOtherRule() {
        DisclosurePolicy renamed = with("label: A}", "label: Fag, values: {x: X}}");

        assertThat(renamed.isAtLeastAsStrictAs(POLICY)).isTrue();
        assertThat(POLICY.isAtLeastAsStrictAs(renamed)).isTrue();
        assertThat(renamed.fingerprint()).isNotEqualTo(POLICY.fingerprint());
    }

    @Test
    void theShortFingerprintBeginsTheLongOne() {
        assertThat(POLICY.fingerprint()).hasSize(64).startsWith(POLICY.shortFingerprint());
        assertThat(POLICY.shortFingerprint()).matches("[0-9a-f]{12}");
    }

    private static DisclosurePolicy with(String from, String to) {
        assertThat(RULES).contains(from);
        return PolicyFile.parse(RULES.replace(from, to));
    }
}
