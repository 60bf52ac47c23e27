package dk.samspil.indicator;

import dk.samspil.files.CsvTable;
import dk.samspil.files.TextFile;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a CSV file of values, a line for each unit, series and period, and says everything that is wrong with it.
final class ValuesFile {
    static final int MOST_BYTES = 20_000_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern MAYBE_THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

    private final Map<String, Indicator> known;
    private final Set<UnitId> units;
    private final LocalDate today;
    private final Problems problems = new Problems();

    /// @param known by code
    /// @param units those of the line today
    ValuesFile(Map<String, Indicator> known, Set<UnitId> units, LocalDate today) {
        this.known = Map.copyOf(known);
        this.units = Set.copyOf(units);
        this.today = today;
    }

    private enum Column {
        UNIT,
        INDICATOR,
        PERIOD,
        VALUE;

        /// What the column may be called, the usual name first.
        List<String> names() {
            return switch (this) {
                case UNIT ->
                    List.of(
                            "enhed_id",
                            "enhedsid",
                            "enhedsnr",
                            "enhedsnummer",
                            "orgid",
                            "afdelingskode",
                            "unit_id",
                            "unit");
                case INDICATOR -> List.of("indikator", "noegletal", "nøgletal", "serie", "indicator", "series");
                case PERIOD -> List.of("periode", "period");
                case VALUE -> List.of("værdi", "vaerdi", "tal", "value");
            };
        }
    }

    ValuesReading read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.error(name, 0, "", "", "indicator.too_large", "most", Integer.toString(MOST_BYTES / 1_000_000));
            return reading(List.of(), List.of());
        }
        Optional<CsvTable> table =
                TextFile.read(name, bytes, problems).flatMap(text -> CsvTable.parse(text, List.of(), problems));
        if (table.isEmpty()) {
            return reading(List.of(), List.of());
        }
        Map<Column, String> columns = columns(table.get());
        List<String> unread = table.get().columns().stream()
                .filter(column -> !columns.containsValue(column))
                .toList();
        return columns.size() < Column.values().length
                ? reading(List.of(), unread)
                : reading(values(table.get(), columns), unread);
    }

    private ValuesReading reading(List<IndicatorValue> values, List<String> unread) {
        return new ValuesReading(values, unread, problems.list());
    }

    private Map<Column, String> columns(CsvTable table) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (Column wanted : Column.values()) {
            List<String> named = table.columns().stream()
                    .filter(column -> wanted.names().contains(column.toLowerCase(Locale.ROOT)))
                    .toList();
            if (named.size() == 1) {
                found.put(wanted, named.getFirst());
            } else {
                problems.error(
                        table.file(),
                        1,
                        named.isEmpty() ? wanted.names().getFirst() : named.getLast(),
                        String.join(", ", table.columns()),
                        named.isEmpty() ? "indicator.column_missing" : "indicator.column_twice");
            }
        }
        return found;
    }

    private List<IndicatorValue> values(CsvTable table, Map<Column, String> columns) {
        List<IndicatorValue> values = new ArrayList<>();
        Map<IndicatorValue.Key, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            var place = new Place(table.file(), row, columns);
            Optional<Indicator> indicator = indicator(place);
            Optional<UnitId> unit = unit(place);
            Optional<IndicatorPeriod> period = period(place);
            Optional<BigDecimal> number = number(place, indicator);
            if (indicator.isPresent() && unit.isPresent() && period.isPresent() && number.isPresent()) {
                var value = new IndicatorValue(indicator.get().code(), unit.get(), period.get(), number.get());
                Integer first = lines.putIfAbsent(value.key(), row.line());
                if (first == null) {
                    values.add(value);
                } else {
                    place.error(Column.VALUE, "indicator.twice", "first", Integer.toString(first));
                }
            }
        }
        return values;
    }

    private Optional<Indicator> indicator(Place place) {
        Indicator found = known.get(place.text(Column.INDICATOR).toLowerCase(Locale.ROOT));
        if (found == null) {
            place.error(
                    Column.INDICATOR,
                    "indicator.unknown",
                    "known",
                    String.join(", ", known.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(found);
    }

    private Optional<UnitId> unit(Place place) {
        String text = place.text(Column.UNIT);
        Optional<UnitId> found =
                Optional.of(text).filter(UnitId::isValid).map(UnitId::new).filter(units::contains);
        if (found.isEmpty()) {
            place.error(Column.UNIT, "indicator.unit_unknown");
        }
        return found;
    }

    private Optional<IndicatorPeriod> period(Place place) {
        Optional<IndicatorPeriod> found = IndicatorPeriod.parse(place.text(Column.PERIOD));
        if (found.isEmpty()) {
            place.error(Column.PERIOD, "indicator.period");
        } else if (found.get().firstDay().isAfter(today)) {
            place.error(Column.PERIOD, "indicator.future");
            return Optional.empty();
        }
        return found;
    }

    private Optional<BigDecimal> number(Place place, Optional<Indicator> indicator) {
        String text = place.text(Column.VALUE);
        if (MAYBE_THOUSANDS.matcher(text).matches()) {
            place.error(Column.VALUE, "indicator.thousands");
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            place.error(Column.VALUE, "indicator.number");
            return Optional.empty();
        }
        var number = new BigDecimal(text.replace(',', '.'));
        if (indicator.filter(it -> !it.kind().allows(number)).isPresent()) {
            place.error(
                    Column.VALUE,
                    "indicator.outside",
                    "most",
                    indicator.get().kind().highest().toPlainString());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /// A line of the file, to read from and to say what is wrong in it.
    private final class Place {
        private final String file;
        private final CsvTable.Row row;
        private final Map<Column, String> columns;

        Place(String file, CsvTable.Row row, Map<Column, String> columns) {
            this.file = file;
            this.row = row;
            this.columns = columns;
        }

        String text(Column column) {
            return row.get(columns.getOrDefault(column, ""));
        }

        void error(Column column, String code, String... details) {
            problems.error(file, row.line(), columns.getOrDefault(column, ""), text(column), code, details);
        }
    }
}
