package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ReleaseStore {
    private record Frozen(UUID id, Release release) {}

    private final JdbcClient database;
    private final FigureStore figures;
    private final GroupStore groups;
    private final TrendStore trends;
    private final TargetStore targets;
    private final OutsideValueStore outside;
    private final JsonMapper json = JsonMapper.builder().build();

    ReleaseStore(
            JdbcClient database,
            FigureStore figures,
            GroupStore groups,
            TrendStore trends,
            TargetStore targets,
            OutsideValueStore outside) {
        this.database = database;
        this.figures = figures;
        this.groups = groups;
        this.trends = trends;
        this.targets = targets;
        this.outside = outside;
    }

    void add(ReleasedTable table, Instant releasedAt) {
        UUID id = UUID.randomUUID();
        Release release = table.release();
        database.sql("""
                insert into disclosure.release
                    (id, round_id, released_at, title, policy, policy_fingerprint, audited_cells, audited_combinations,
                        audited_layers, ledger_hash, code_version, frozen_hash, warnings)
                values (:id, :round, :releasedAt, :title::jsonb, :policy, :fingerprint, :cells, :combinations,
                        :layers::jsonb, :ledgerHash, :codeVersion, :frozenHash, :warnings::jsonb)
                """)
                .param("id", id)
                .param("round", release.round().value())
                .param("releasedAt", Timestamp.from(releasedAt))
                .param("title", json.writeValueAsString(release.title()))
                .param("policy", release.policy().text())
                .param("fingerprint", release.policy().fingerprint())
                .param("cells", release.auditor().cells())
                .param("combinations", release.auditor().combinations())
                .param("layers", json.writeValueAsString(release.auditor().layers()))
                .param("ledgerHash", release.ledgerHash())
                .param("codeVersion", release.codeVersion())
                .param("frozenHash", release.frozenHash())
                .param("warnings", json.writeValueAsString(release.warnings()))
                .update();
        addUnits(id, table.listUnits());
        table.listGroups().forEach(group -> groups.addGroup(id, group));
        table.listRefusedJoints().forEach(joint -> groups.addRefusedJoint(id, joint));
        figures.addFigures(id, table.listFigures());
        addExplainedCuts(id, table.listExplainedCuts());
        addQualities(id, table.listQualities());
        trends.add(id, table.trend());
        targets.add(id, table.listTargets());
        outside.add(id, table.listOutsideValues());
    }

    private void addUnits(UUID release, List<ReleasedUnit> units) {
        database.sql("""
                insert into disclosure.released_unit
                    (release_id, position, unit_id, parent_id, name, level, published, reason, shown_in, n, unit_type)
                select :release, position, unit_id, parent_id, name, level, n is not null, reason, shown_in, n,
                        unit_type
                from unnest(:units::text[], :parents::text[], :names::text[], :levels::integer[], :reasons::text[],
                        :shownIn::text[], :counts::text[], :types::text[])
                    with ordinality
                        as given (unit_id, parent_id, name, level, reason, shown_in, n, unit_type, position)
                """)
                .param("release", release)
                .param("units", texts(units, unit -> unit.id().value()))
                .param("parents", texts(units, unit -> valueOf(unit.parent())))
                .param("names", texts(units, ReleasedUnit::name))
                .param("levels", units.stream().map(ReleasedUnit::level).toArray(Integer[]::new))
                .param(
                        "reasons",
                        texts(
                                units,
                                unit -> unit.reason() == null
                                        ? null
                                        : unit.reason().name()))
                .param("shownIn", texts(units, unit -> valueOf(unit.shownIn())))
                .param("types", texts(units, ReleasedUnit::type))
                .param(
                        "counts",
                        texts(
                                units,
                                unit -> unit.count() == null
                                        ? null
                                        : unit.count().text()))
                .update();
    }

    private void addExplainedCuts(UUID release, List<ExplainedCut> cuts) {
        database.sql("""
                insert into disclosure.released_cut (release_id, position, unit_id, cut, reason)
                select :release, position, unit_id, cut, reason
                from unnest(:units::text[], :cuts::text[], :reasons::text[])
                    with ordinality as given (unit_id, cut, reason, position)
                """)
                .param("release", release)
                .param("units", texts(cuts, cut -> cut.unit().value()))
                .param("cuts", texts(cuts, ExplainedCut::cut))
                .param("reasons", texts(cuts, cut -> cut.reason().name()))
                .update();
    }

    private void addQualities(UUID release, List<ScaleQuality> qualities) {
        record Property(String scale, String name, Double value) {}
        List<Property> properties = qualities.stream()
                .flatMap(quality -> quality.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Property(quality.id(), entry.getKey(), entry.getValue())))
                .toList();
        database.sql("""
                insert into disclosure.released_property (release_id, position, scale_id, name, value)
                select :release, position, scale_id, name, value
                from unnest(:scales::text[], :names::text[], :values::double precision[])
                    with ordinality as given (scale_id, name, value, position)
                """)
                .param("release", release)
                .param("scales", texts(properties, Property::scale))
                .param("names", texts(properties, Property::name))
                .param("values", properties.stream().map(Property::value).toArray(Double[]::new))
                .update();
    }

    Optional<ReleasedTable> find(RoundId round) {
        return database.sql("""
                select id, round_id, title, policy, audited_cells, audited_combinations, audited_layers,
                    ledger_hash, code_version, frozen_hash, warnings
                from disclosure.release
                where round_id = :round
                """)
                .param("round", round.value())
                .query((row, number) -> new Frozen(row.getObject("id", UUID.class), release(row)))
                .optional()
                .map(this::table);
    }

    /// Adds a group of units to what is released about a round.
    void addGroup(RoundId round, ReleasedGroup group) {
        groups.addGroup(getId(round), group);
    }

    /// Adds figures to what is released about a round.
    void addFigures(RoundId round, List<ReleasedFigure> added) {
        figures.addFigures(getId(round), added);
    }

    private UUID getId(RoundId round) {
        return database.sql("select id from disclosure.release where round_id = :round")
                .param("round", round.value())
                .query(UUID.class)
                .single();
    }

    Optional<RoundId> findLatest() {
        return database.sql("select round_id from disclosure.release order by sequence desc limit 1")
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    List<RoundId> listRounds() {
        return database.sql("select round_id from disclosure.release order by sequence desc")
                .query((row, number) -> new RoundId(row.getObject("round_id", UUID.class)))
                .list();
    }

    Optional<Instant> findMoment(RoundId round) {
        return database.sql("select released_at from disclosure.release where round_id = :round")
                .param("round", round.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private Release release(ResultSet row) throws SQLException {
        return new Release(
                new RoundId(row.getObject("round_id", UUID.class)),
                json.readValue(row.getString("title"), LocalText.class),
                PolicyFile.parse(row.getString("policy")),
                new AuditorStatement(
                        row.getLong("audited_cells"),
                        row.getLong("audited_combinations"),
                        List.of(json.readValue(row.getString("audited_layers"), AuditedLayer[].class))),
                row.getString("ledger_hash"),
                row.getString("code_version"),
                row.getString("frozen_hash"),
                List.of(json.readValue(row.getString("warnings"), Problem[].class)));
    }

    private ReleasedTable table(Frozen frozen) {
        UUID id = frozen.id();
        var rows = new ReleasedRows(listUnits(id), groups.listGroups(id), figures.listFigures(id));
        return new ReleasedTable(
                frozen.release(),
                rows,
                listExplainedCuts(id),
                listQualities(id),
                groups.listRefusedJoints(id),
                trends.get(id),
                targets.list(id),
                outside.list(id));
    }

    private List<ReleasedUnit> listUnits(UUID release) {
        return database.sql("""
                select unit_id, parent_id, name, level, published, reason, shown_in, n, unit_type
                from disclosure.released_unit
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> unit(row))
                .list();
    }

    private static ReleasedUnit unit(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String count = row.getString("n");
        return new ReleasedUnit(
                new UnitId(row.getString("unit_id")),
                unitId(row.getString("parent_id")),
                row.getString("name"),
                row.getInt("level"),
                row.getBoolean("published"),
                reason == null ? null : WithheldReason.valueOf(reason),
                unitId(row.getString("shown_in")),
                count == null ? null : ReleasedCount.parse(count),
                row.getString("unit_type"));
    }

    private List<ExplainedCut> listExplainedCuts(UUID release) {
        return database.sql("""
                select unit_id, cut, reason
                from disclosure.released_cut
                where release_id = :release
                order by position
                """)
                .param("release", release)
                .query((row, number) -> new ExplainedCut(
                        new UnitId(row.getString("unit_id")),
                        row.getString("cut"),
                        CutWithheldReason.valueOf(row.getString("reason"))))
                .list();
    }

    private List<ScaleQuality> listQualities(UUID release) {
        Map<String, Map<String, Double>> byScale = new LinkedHashMap<>();
        database.sql("""
                select scale_id, name, value
                from disclosure.released_property
                where release_id = :release
                order by position
                """).param("release", release).query(row -> {
            byScale.computeIfAbsent(row.getString("scale_id"), scale -> new LinkedHashMap<>())
                    .put(row.getString("name"), row.getDouble("value"));
        });
        return byScale.entrySet().stream()
                .map(scale -> new ScaleQuality(scale.getKey(), scale.getValue()))
                .toList();
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable String> textOf) {
        return all.stream().map(textOf).toArray(String[]::new);
    }

    private static @Nullable String valueOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable UnitId unitId(@Nullable String value) {
        return value == null ? null : new UnitId(value);
    }
}
