package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.UnitChange;
import dk.samspil.organisation.UnitChanges;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `unit_map.csv`, which says how last year's units became this year's: `old_unit_id`, `new_unit_id`,
/// `kind` (`merge`, `split`, `moved`, `renamed`, `closed` or `new`), `share` (the part of the old unit's
/// people that went this way, above 0 and at most 1; empty for 1).
public final class UnitMapFile {
    public static final String NAME = "unit_map.csv";

    private static final Set<String> KINDS = Set.of("merge", "split", "moved", "renamed", "closed", "new");
    private static final Pattern SHARE = Pattern.compile("(0([.,]\\d{1,9})?|1([.,]0{1,9})?)");
    /// Rounded shares may add up to a little more than all.
    private static final BigDecimal ALL = new BigDecimal("1.005");

    private final OrganisationTree previous;
    private final OrganisationTree current;
    private final Problems problems;
    private final List<UnitChange> changes = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<String, BigDecimal> shareOf = new HashMap<>();

    private UnitMapFile(OrganisationTree previous, OrganisationTree current, Problems problems) {
        this.previous = previous;
        this.current = current;
        this.problems = problems;
    }

    /// What reading led to.
    public sealed interface Outcome {
        /// The file can be used, or there is none.
        ///
        /// @param warnings what is tolerated but should be known
        record Whole(UnitChanges changes, List<Problem> warnings) implements Outcome {
            public Whole {
                warnings = List.copyOf(warnings);
            }
        }

        /// The file cannot be used.
        ///
        /// @param problems everything that is wrong, and the warnings among it
        record Broken(List<Problem> problems) implements Outcome {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads the file in the first of these folders that has one. Where none has, every unit is what it was,
    /// by its id.
    public static Outcome read(List<Path> folders, OrganisationTree previous, OrganisationTree current) {
        var problems = new Problems();
        var file = new UnitMapFile(previous, current, problems);
        folders.stream()
                .filter(folder -> Files.exists(folder.resolve(NAME)))
                .findFirst()
                .flatMap(folder ->
                        CsvTable.read(folder, NAME, List.of("old_unit_id", "new_unit_id", "kind", "share"), problems))
                .ifPresent(table -> table.rows().forEach(file::checkRow));
        if (problems.hasErrors()) {
            return new Outcome.Broken(problems.list());
        }
        file.warnOfUnnamed();
        return new Outcome.Whole(new UnitChanges(previous, current, file.changes), problems.listWarnings());
    }

    private void checkRow(CsvTable.Row row) {
        int before = problems.list().size();
        checkKind(row);
        @Nullable UnitId from = unit(row, "old_unit_id", previous, "intake.previous_unit_unknown");
        @Nullable UnitId to = unit(row, "new_unit_id", current, "intake.unit_unknown");
        Optional<BigDecimal> share = share(row);
        checkOnce(row);
        share.filter(part -> from != null).ifPresent(part -> checkSum(row, part));
        if (problems.list().size() == before) {
            changes.add(new UnitChange(from, to, share.orElseThrow().doubleValue()));
        }
    }

    /// Whether the kind is known, and both ends of it are given.
    private void checkKind(CsvTable.Row row) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            problems.error(NAME, row.line(), "kind", kind, "intake.change_unknown");
            return;
        }
        boolean hasOld = !row.get("old_unit_id").isEmpty();
        boolean hasNew = !row.get("new_unit_id").isEmpty();
        if (hasOld == kind.equals("new")) {
            problems.error(NAME, row.line(), "old_unit_id", row.get("old_unit_id"), "intake.change_old_unit");
        }
        if (!hasNew && !kind.equals("closed")) {
            problems.error(NAME, row.line(), "new_unit_id", "", "intake.change_new_unit");
        }
    }

    private @Nullable UnitId unit(CsvTable.Row row, String column, OrganisationTree tree, String code) {
        String id = row.get(column);
        if (id.isEmpty()) {
            return null;
        }
        if (!UnitId.isValid(id) || tree.find(new UnitId(id)).isEmpty()) {
            problems.error(NAME, row.line(), column, id, code);
            return null;
        }
        return new UnitId(id);
    }

    private Optional<BigDecimal> share(CsvTable.Row row) {
        String text = row.get("share");
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<BigDecimal> share = Optional.of(text)
                .filter(given -> SHARE.matcher(given).matches())
                .map(given -> new BigDecimal(given.replace(',', '.')))
                .filter(given -> given.signum() > 0);
        if (share.isEmpty()) {
            problems.error(NAME, row.line(), "share", text, "intake.share_invalid");
        }
        return share;
    }

    private void checkOnce(CsvTable.Row row) {
        String change = row.get("old_unit_id") + "→" + row.get("new_unit_id");
        Integer first = lineOf.putIfAbsent(change, row.line());
        if (first != null) {
            problems.error(
                    NAME,
                    row.line(),
                    "new_unit_id",
                    row.get("new_unit_id"),
                    "intake.change_twice",
                    "first",
                    first.toString());
        }
    }

    private void checkSum(CsvTable.Row row, BigDecimal share) {
        String unit = row.get("old_unit_id");
        BigDecimal before = shareOf.getOrDefault(unit, BigDecimal.ZERO);
        shareOf.put(unit, before.add(share));
        if (before.compareTo(ALL) <= 0 && before.add(share).compareTo(ALL) > 0) {
            problems.error(NAME, row.line(), "share", row.get("share"), "intake.shares_above_one", "unit", unit);
        }
    }

    /// Units that came or went without a word: perhaps a line is missing.
    private void warnOfUnnamed() {
        Set<UnitId> named = new HashSet<>();
        for (UnitChange change : changes) {
            Optional.ofNullable(change.previous()).ifPresent(named::add);
            Optional.ofNullable(change.current()).ifPresent(named::add);
        }
        warnOfMissing(previous, current, named, "old_unit_id", "intake.unit_gone");
        warnOfMissing(current, previous, named, "new_unit_id", "intake.unit_appeared");
    }

    private void warnOfMissing(
            OrganisationTree here, OrganisationTree there, Set<UnitId> named, String column, String code) {
        here.listUnits().stream()
                .map(Unit::id)
                .filter(unit -> there.find(unit).isEmpty() && !named.contains(unit))
                .forEach(unit -> problems.warning(NAME, 0, column, unit.value(), code));
    }
}
