package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.SuppressionRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/// The rules a main committee adopts before a round opens. They may be made stricter than the defaults, never looser
/// than the limits stated here.
///
/// @param minimumSupport fewer people than this are never behind any combination of published figures; 4-50
/// @param minimumUnit a unit with fewer answers than this has no figures of its own; 5 or more
/// @param minimumCut a block of a breakdown has no fewer people than this; 5 or more
/// @param minimumDistribution as `minimumSupport`, for distributions of answers; 10-50
/// @param leaders where leaders' own answers are counted
/// @param cuts the breakdowns that may be published, the most important first; attributes not named here are not used
/// @param retention what becomes of the answers when the figures are out
public record DisclosurePolicy(
        int minimumSupport,
        int minimumUnit,
        int minimumCut,
        int minimumDistribution,
        Leaders leaders,
        List<PolicyCut> cuts,
        Retention retention) {
    /// What is proposed to a committee.
    public static final DisclosurePolicy DEFAULT =
            new DisclosurePolicy(5, 5, 10, 10, Leaders.WITH_PEERS, DefaultCuts.ALL, Retention.SEALED);

    static final int LEAST_SUPPORT = 4;
    static final int LEAST_UNIT = 5;
    static final int LEAST_CUT = 5;
    static final int LEAST_DISTRIBUTION = 10;
    static final int MOST = 50;

    private static final int SHORT_FINGERPRINT = 12;

    /// Where the answers of the person who leads a unit are counted.
    public enum Leaders {
        /// One level up, together with the other leaders there.
        WITH_PEERS,
        /// In the unit they lead.
        OWN_UNIT;

        /// The value as the policy file writes it: `with-peers`, `own-unit`.
        public String code() {
            return PolicyRule.wordOf(this);
        }
    }

    /// What becomes of the answers when the figures are out.
    public enum Retention {
        /// Destroyed: nobody can ever ask more.
        BURN,
        /// Locked away from everything but a logged planning run.
        SEALED;

        /// The value as the policy file writes it: `burn`, `sealed`.
        public String code() {
            return PolicyRule.wordOf(this);
        }
    }

    public DisclosurePolicy {
        check("minimum-support", minimumSupport, LEAST_SUPPORT);
        check("minimum-unit", minimumUnit, LEAST_UNIT);
        check("minimum-cut", minimumCut, LEAST_CUT);
        cuts = List.copyOf(cuts);
        check("minimum-distribution", minimumDistribution, LEAST_DISTRIBUTION);
    }

    private static void check(String name, int value, int least) {
        if (value < least || value > MOST) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be " + least + "-" + MOST);
        }
    }

    /// The rules for units as the planner takes them.
    SuppressionRules unitRules() {
        return new SuppressionRules(minimumSupport, minimumUnit, true);
    }

    /// The rules for units and breakdowns as the planner takes them.
    CellRules cellRules() {
        CellRules least = CellRules.FOR_MEANS;
        int pair = Math.max(least.minimumPairCategory(), minimumCut);
        return new CellRules(
                unitRules(),
                minimumCut,
                Math.max(least.minimumCutUnit(), minimumCut),
                pair,
                Math.max(least.minimumPairUnit(), pair));
    }

    /// The policy as a file that [PolicyFile] reads back to the same policy: every rule, always written the same way.
    public String text() {
        return PolicyText.of(this);
    }

    /// The SHA-256 of [#text()] in hexadecimal: two policies with the same fingerprint are the same rules.
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The first twelve digits of the fingerprint, which stand on every page and can be read out over the telephone.
    public String shortFingerprint() {
        return fingerprint().substring(0, SHORT_FINGERPRINT);
    }

    /// Whether no rule of this policy is looser than the other's: no number smaller; leaders counted with their peers
    /// if they are there; answers destroyed if they are there; and no breakdown that the other does not have, those
    /// kept standing in the same order. What breakdowns and values are called is free.
    public boolean isAtLeastAsStrictAs(DisclosurePolicy other) {
        return listLooserRules(other).isEmpty();
    }

    /// The rules of this policy that are looser than the other's, as [#isAtLeastAsStrictAs] means it.
    public List<PolicyRule> listLooserRules(DisclosurePolicy other) {
        List<PolicyRule> looser = new ArrayList<>();
        addIf(minimumSupport < other.minimumSupport, PolicyRule.MINIMUM_SUPPORT, looser);
        addIf(minimumUnit < other.minimumUnit, PolicyRule.MINIMUM_UNIT, looser);
        addIf(minimumCut < other.minimumCut, PolicyRule.MINIMUM_CUT, looser);
        addIf(minimumDistribution < other.minimumDistribution, PolicyRule.MINIMUM_DISTRIBUTION, looser);
        addIf(leaders != other.leaders && leaders == Leaders.OWN_UNIT, PolicyRule.LEADERS, looser);
        addIf(retention != other.retention && retention == Retention.SEALED, PolicyRule.RETENTION, looser);
        addIf(!hasOnlyCutsOf(other), PolicyRule.CUTS, looser);
        return List.copyOf(looser);
    }

    private static void addIf(boolean applies, PolicyRule rule, List<PolicyRule> rules) {
        if (applies) {
            rules.add(rule);
        }
    }

    private boolean hasOnlyCutsOf(DisclosurePolicy other) {
        Iterator<PolicyCut> theirs = other.cuts.iterator();
        return cuts.stream().allMatch(cut -> {
            boolean found = false;
            while (!found && theirs.hasNext()) {
                found = cut.isSameBreakdownAs(theirs.next());
            }
            return found;
        });
    }
}
