package dk.samspil.disclosure;

import dk.samspil.disclosure.LayerReading.Layer;
import dk.samspil.numerics.audit.AuditResult;
import dk.samspil.numerics.audit.CellAuditor;
import dk.samspil.numerics.audit.Exposure;
import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.suppress.Contributors;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Attacks released figures as somebody would who holds all of them and knows the staff list, what is known of
/// everybody, and who answered which questions: everything but the answers.
///
/// It works from the rows as they are released and from nothing the plan says. A row that it cannot place is a finding
/// like any other.
final class ReleaseAttack {
    private static final int MOST_PLACES = 4;

    private final ReadRelease release;
    private final ReadRegister register;
    private final RandomGenerator random;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, AuditedLayer> audited = new LinkedHashMap<>();

    private ReleaseAttack(ReadRelease release, RandomGenerator random) {
        this.release = release;
        this.register = release.register();
        this.random = random;
    }

    /// Attacks everything that was released about a round.
    ///
    /// @param random where the attacker's random numbers come from; what it finds does not depend on them but with
    ///     a probability of 2⁻⁶¹
    static AttackReport attack(ReadRelease release, RandomGenerator random) {
        var attack = new ReleaseAttack(release, random);
        attack.readRows();
        attack.attackRates();
        release.layers().list().forEach(attack::attack);
        new MeansAttack(release, random).run(attack.findings::add, attack::count);
        return attack.findings.isEmpty() ? attack.pass() : new AttackReport.Fail(attack.findings);
    }

    private AttackReport pass() {
        List<AuditedLayer> layers = List.copyOf(audited.values());
        return new AttackReport.Pass(
                layers.stream().mapToLong(AuditedLayer::cells).sum(),
                layers.stream().mapToLong(AuditedLayer::combinations).sum(),
                layers);
    }

    private void count(String layer, long cells, long combinations) {
        audited.merge(
                layer,
                new AuditedLayer(layer, cells, combinations),
                (one, other) -> new AuditedLayer(
                        layer, one.cells() + other.cells(), one.combinations() + other.combinations()));
    }

    private void readRows() {
        findings.addAll(release.rows().findings());
        findings.addAll(release.layers().findings());
        findings.addAll(new DetailCheck(release).list());
        findings.addAll(ShareCheck.list(release.rows()));
    }

    /// Whether somebody answered is as private as the answer: those asked are the people behind a response rate.
    private void attackRates() {
        Register invited = register.ofInvited();
        var everybody = new BitSet(invited.people());
        everybody.set(0, invited.people());
        attack(
                LayerReading.COUNTS,
                "response_rate",
                release.rows().listCounted(),
                release.policy().minimumSupport(),
                invited,
                everybody,
                everybody);
    }

    private void attack(Layer layer) {
        Contributors contributors = layer.contributors();
        attack(
                layer.name(),
                layer.quantity(),
                List.copyOf(layer.cells()),
                layer.minimumSupport(),
                register.ofAnswered(),
                select(contributors::isComplete),
                select(contributors::isAnyone));
    }

    private BitSet select(IntPredicate person) {
        var selected = new BitSet(release.round().people());
        for (int each = 0; each < release.round().people(); each++) {
            selected.set(each, person.test(each));
        }
        return selected;
    }

    private void attack(
            String layer,
            String quantity,
            List<ReadCell> published,
            int minimumSupport,
            Register people,
            BitSet complete,
            BitSet anyone) {
        var publication = new Publication(published.stream().map(register::cell).toList());
        switch (new CellAuditor(minimumSupport, random).audit(people, publication, complete, anyone)) {
            case AuditResult.Pass pass -> {
                count(layer, pass.cells(), pass.checks());
            }
            case AuditResult.Fail fail ->
                fail.exposures().forEach(exposure -> findings.add(finding(quantity, exposure, published)));
        }
    }

    private Finding finding(String quantity, Exposure exposure, List<ReadCell> published) {
        String where = exposure.places().stream()
                .limit(MOST_PLACES)
                .map(register::text)
                .distinct()
                .collect(Collectors.joining(" and "));
        List<String> witness = exposure.witness().stream()
                .sorted(Comparator.comparing(term -> term.times() < 0))
                .map(term -> (term.times() < 0 ? "less " : "")
                        + published.get(term.cell()).text())
                .toList();
        return new Finding(quantity, where, Finding.Kind.COMPUTABLE, PeopleClass.of(exposure.anyone()), witness);
    }
}
