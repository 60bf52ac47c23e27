package dk.samspil.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What is decided beforehand about the invented municipality, as it stands in `resources/demo`.
///
/// @param planted where a unit truly differs from what chance gives
/// @param mergers a new unit's id to the ids of the units it came from
record MunicipalityPlan(
        Map<Integer, List<PlannedUnit>> unitsByYear, List<Planted> planted, Map<String, List<String>> mergers) {
    static final int FIRST_YEAR = 2025;
    static final int SECOND_YEAR = 2026;

    /// A true difference on one theme, from a year on, in person-level standard deviations.
    record Planted(String unitId, Theme theme, int fromYear, double shift) {}

    MunicipalityPlan {
        unitsByYear = Map.copyOf(unitsByYear);
        planted = List.copyOf(planted);
        mergers = Map.copyOf(mergers);
    }

    /// The plan in the files.
    static MunicipalityPlan read() {
        Map<Integer, List<PlannedUnit>> units = new LinkedHashMap<>();
        for (int year : List.of(FIRST_YEAR, SECOND_YEAR)) {
            units.put(year, listUnits(year));
        }
        List<Planted> planted = rows("planted.csv").stream()
                .map(row -> new Planted(
                        row.getField("unit_id"),
                        Theme.valueOf(row.getField("theme").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.getField("from_year")),
                        Double.parseDouble(row.getField("shift"))))
                .toList();
        Map<String, List<String>> mergers = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("unit_map.csv")) {
            if (row.getField("kind").equals("merge")) {
                mergers.computeIfAbsent(row.getField("new_unit_id"), id -> new ArrayList<>())
                        .add(row.getField("old_unit_id"));
            }
        }
        return new MunicipalityPlan(units, planted, mergers);
    }

    /// The units of a year, parents before children.
    List<PlannedUnit> getUnits(int year) {
        return Objects.requireNonNull(unitsByYear.get(year), () -> "no plan for " + year);
    }

    /// The unit in which the employees of a former unit are now: itself, unless it was merged away.
    String successorOf(String unitId) {
        return mergers.entrySet().stream()
                .filter(merger -> merger.getValue().contains(unitId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(unitId);
    }

    /// A file of the demonstration's resources as text.
    static String text(String file) {
        try (InputStream stream = MunicipalityPlan.class.getResourceAsStream("/demo/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlannedUnit> listUnits(int year) {
        List<PlannedUnit> units = new ArrayList<>();
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("units.csv")) {
            if (!row.getField("employees_" + year).isEmpty()) {
                PlannedUnit unit = unit(row, year, levels);
                levels.put(unit.id(), unit.level());
                units.add(unit);
            }
        }
        return List.copyOf(units);
    }

    private static PlannedUnit unit(NamedCsvRecord row, int year, Map<String, Integer> levels) {
        Optional<String> parent = Optional.of(row.getField("parent_" + year)).filter(id -> !id.isEmpty());
        String answers = row.getField("answers_" + year);
        return new PlannedUnit(
                row.getField("unit_id"),
                row.getField("name"),
                parent,
                parent.map(id -> Objects.requireNonNull(levels.get(id), id) + 1).orElse(1),
                Integer.parseInt(row.getField("employees_" + year)),
                answers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(answers)),
                row.getField("occupation"),
                row.getField("other_occupation"));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
