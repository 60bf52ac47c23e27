package dk.samspil.indicator;

import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class IndicatorStore {
    private final JdbcClient database;

    IndicatorStore(JdbcClient database) {
        this.database = database;
    }

    List<Indicators.Known> list() {
        Map<String, Coverage> coverage = database.sql("""
                select series, array_agg(distinct period) as periods, count(distinct unit) as units
                from indicator.figure
                group by series
                """).query((row, number) -> coverage(row)).list().stream()
                .collect(Collectors.toMap(Coverage::series, Function.identity()));
        return database.sql("""
                select code, name_da, name_en, kind, source
                from indicator.series
                order by own, position, code
                """).query((row, number) -> indicator(row)).list().stream()
                .map(indicator -> known(indicator, Optional.ofNullable(coverage.get(indicator.code()))))
                .toList();
    }

    private record Coverage(String series, int units, Optional<IndicatorPeriod> latest) {}

    private static Coverage coverage(ResultSet row) throws SQLException {
        Optional<IndicatorPeriod> latest = Arrays.stream(
                        (String[]) row.getArray("periods").getArray())
                .flatMap(code -> IndicatorPeriod.parse(code).stream())
                .max(IndicatorPeriod::compareTo);
        return new Coverage(row.getString("series"), row.getInt("units"), latest);
    }

    private static Indicators.Known known(Indicator indicator, Optional<Coverage> coverage) {
        return new Indicators.Known(
                indicator, coverage.map(Coverage::units).orElse(0), coverage.flatMap(Coverage::latest));
    }

    boolean add(Indicator indicator) {
        return database.sql("""
                        insert into indicator.series (code, name_da, name_en, kind, source, own)
                        values (:code, :danish, :english, :kind, :source, true)
                        on conflict (code) do nothing
                        """)
                        .param("code", indicator.code())
                        .param(
                                "danish",
                                indicator.name().find(LanguageTag.DANISH).orElseThrow())
                        .param(
                                "english",
                                indicator.name().find(LanguageTag.ENGLISH).orElse(null))
                        .param("kind", indicator.kind().name())
                        .param("source", indicator.source())
                        .update()
                == 1;
    }

    int remove(String code) {
        int values = database.sql("delete from indicator.figure where series = :code")
                .param("code", code)
                .update();
        database.sql("delete from indicator.series where code = :code and own")
                .param("code", code)
                .update();
        return values;
    }

    void addDraft(Actor actor, String name, byte[] file, Instant now) {
        database.sql("""
                insert into indicator.draft (actor, name, file, handed_in_at)
                values (:actor, :name, :file, :now)
                """)
                .param("actor", actor.name())
                .param("name", name)
                .param("file", file)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<WaitingFile> findDraft(Actor actor) {
        return database.sql("select name, file from indicator.draft where actor = :actor")
                .param("actor", actor.name())
                .query((row, number) -> new WaitingFile(row.getString("name"), row.getBytes("file")))
                .optional();
    }

    void removeDraft(Actor actor) {
        database.sql("delete from indicator.draft where actor = :actor")
                .param("actor", actor.name())
                .update();
    }

    Map<IndicatorValue.Key, BigDecimal> listStored() {
        return database
                .sql("select series, unit, period, value from indicator.figure")
                .query((row, number) -> value(row))
                .list()
                .stream()
                .collect(Collectors.toMap(IndicatorValue::key, IndicatorValue::value));
    }

    void put(List<IndicatorValue> values) {
        if (values.isEmpty()) {
            return;
        }
        database.sql("""
                insert into indicator.figure (series, unit, period, value)
                select * from unnest(:series::text[], :units::text[], :periods::text[], :values::numeric[])
                on conflict (series, unit, period) do update set value = excluded.value
                """)
                .param("series", texts(values, IndicatorValue::indicator))
                .param("units", texts(values, value -> value.unit().value()))
                .param("periods", texts(values, value -> value.period().code()))
                .param("values", texts(values, value -> value.value().toPlainString()))
                .update();
    }

    private static String[] texts(List<IndicatorValue> values, Function<IndicatorValue, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    List<IndicatorValue> listValues(Collection<UnitId> units) {
        return database.sql("""
                select series, unit, period, value
                from indicator.figure
                where unit = any(:units::text[])
                """)
                .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .query((row, number) -> value(row))
                .list();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        String danish = row.getString("name_da");
        String english = row.getString("name_en");
        return new Indicator(
                row.getString("code"),
                english == null ? LocalText.of(danish) : LocalText.of(danish, english),
                Indicator.Kind.valueOf(row.getString("kind")),
                row.getString("source"));
    }

    private static IndicatorValue value(ResultSet row) throws SQLException {
        return new IndicatorValue(
                row.getString("series"), new UnitId(row.getString("unit")), period(row), row.getBigDecimal("value"));
    }

    private static IndicatorPeriod period(ResultSet row) throws SQLException {
        return IndicatorPeriod.parse(row.getString("period")).orElseThrow();
    }
}
