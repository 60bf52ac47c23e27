package dk.samspil.report;

import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Optional;

/// Words for reports that units share: their names, and with whom and why a unit shares one.
public final class JointWords {
    private final ReleasedTable table;
    private final Language language;

    public JointWords(ReleasedTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    /// The names of its units.
    public String name(ReleasedGroup joint) {
        return listed(joint.units());
    }

    /// The name of a unit or, for the id of a joint report, its units' names; empty where there is neither.
    public Optional<String> findName(UnitId id) {
        return table.findUnit(id)
                .map(ReleasedUnit::name)
                .or(() -> table.listJoints().stream()
                        .filter(joint -> joint.id().equals(id))
                        .map(this::name)
                        .findFirst());
    }

    /// The names of those a unit shares a report with; empty where it shares none.
    public String partners(UnitId unit) {
        return listed(partnersOf(unit));
    }

    /// With whom a unit shares a report, and why: because few answered in it, or in one of the others.
    public String sentence(UnitId unit) {
        List<UnitId> few = partnersOf(unit).stream().filter(this::hasFew).toList();
        String code = hasFew(unit) ? "SHARED_FEW" : few.isEmpty() ? "SHARED" : "SHARED_WITH_FEW";
        return Messages.of("disclosure", language)
                .text(
                        "reason." + code,
                        "units",
                        partners(unit),
                        "few",
                        listed(few),
                        "minimum",
                        table.release().policy().minimumUnit());
    }

    private boolean hasFew(UnitId unit) {
        return table.getUnit(unit).reason() == WithheldReason.SHARED_FEW;
    }

    private List<UnitId> partnersOf(UnitId unit) {
        return table.findJointOf(unit)
                .map(joint -> joint.units().stream()
                        .filter(other -> !other.equals(unit))
                        .toList())
                .orElse(List.of());
    }

    private String listed(List<UnitId> units) {
        return Phrases.in(language)
                .listed(units.stream().map(unit -> table.getUnit(unit).name()).toList());
    }
}
