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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
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
    private final StoodAttacks stood;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, AuditedLayer> audited = new LinkedHashMap<>();

    private ReleaseAttack(ReadRelease release, RandomGenerator random, StoodAttacks stood) {
        this.release = release;
        this.register = release.register();
        this.random = random;
        this.stood = stood;
    }

    /// Attacks everything that was released about a round.
    ///
    /// @param random where the attacker's random numbers come from; what it finds does not depend on them but with
    ///     a probability of 2⁻⁶¹
    static AttackReport attack(ReadRelease release, RandomGenerator random) {
        return attack(release, random, new StoodAttacks());
    }

    /// The same, but what has stood an attack already and is what it was is not attacked again.
    ///
    /// @param stood what has; what stands this attack is added
    static AttackReport attack(ReadRelease release, RandomGenerator random, StoodAttacks stood) {
        stood.readAnew(release);
        var attack = new ReleaseAttack(release, random, stood);
        InParallel.list(attack.listParts()).forEach(attack::take);
        return attack.findings.isEmpty() ? attack.pass() : new AttackReport.Fail(attack.findings);
    }

    /// Each part has random numbers of its own, so that they are the same in whatever order parts are done.
    private List<Supplier<AttackedPart>> listParts() {
        List<Supplier<AttackedPart>> parts = new ArrayList<>();
        parts.add(() -> AttackedPart.of(readRows()));
        parts.add(part(ratesLayer(), register.ofInvited()));
        Register answered = register.ofAnswered();
        release.layers().list().forEach(layer -> parts.add(part(layer, answered)));
        parts.addAll(new MeansAttack(release, answered, stood).listParts(random));
        parts.addAll(new SharesAttack(release, answered, stood).listParts());
        return parts;
    }

    private void take(AttackedPart part) {
        findings.addAll(part.findings());
        part.audited().ifPresent(layer -> audited.merge(layer.layer(), layer, AuditedLayer::and));
    }

    private AttackReport pass() {
        List<AuditedLayer> layers = List.copyOf(audited.values());
        return new AttackReport.Pass(
                layers.stream().mapToLong(AuditedLayer::cells).sum(),
                layers.stream().mapToLong(AuditedLayer::combinations).sum(),
                layers);
    }

    private List<Finding> readRows() {
        List<Finding> found = new ArrayList<>(release.rows().findings());
        found.addAll(release.layers().findings());
        found.addAll(AskedCheck.list(release));
        found.addAll(new DetailCheck(release).list());
        found.addAll(ShareCheck.list(release.rows()));
        found.addAll(CompositeCheck.list(release));
        found.addAll(CountAttack.list(release));
        return found;
    }

    /// Whether somebody answered is as private as the answer: those asked are the people behind a response rate.
    private Layer ratesLayer() {
        return new Layer(
                LayerReading.COUNTS,
                "response_rate",
                new LinkedHashSet<>(release.rows().listCounted()),
                Contributors.everybody(register.ofInvited().people()),
                release.policy().minimumSupport());
    }

    private Supplier<AttackedPart> part(Layer layer, Register people) {
        Optional<AuditedLayer> before = stood.find(layer);
        if (before.isPresent()) {
            return () -> AttackedPart.of(before.get());
        }
        var ofPart = new SplittableRandom(random.nextLong());
        return () -> attack(layer, people, ofPart);
    }

    private AttackedPart attack(Layer layer, Register people, RandomGenerator ofPart) {
        List<ReadCell> cells = List.copyOf(layer.cells());
        var publication = new Publication(cells.stream().map(register::cell).toList());
        BitSet complete = select(people.people(), layer.contributors()::isComplete);
        BitSet anyone = select(people.people(), layer.contributors()::isAnyone);
        return switch (new CellAuditor(layer.minimumSupport(), ofPart).audit(people, publication, complete, anyone)) {
            case AuditResult.Pass pass -> {
                var audited = new AuditedLayer(layer.name(), pass.cells(), pass.checks());
                stood.add(layer, audited);
                yield AttackedPart.of(audited);
            }
            case AuditResult.Fail fail ->
                AttackedPart.of(fail.exposures().stream()
                        .map(exposure -> finding(layer.quantity(), exposure, cells))
                        .toList());
        };
    }

    private static BitSet select(int people, IntPredicate person) {
        var selected = new BitSet(people);
        for (int each = 0; each < people; each++) {
            selected.set(each, person.test(each));
        }
        return selected;
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
