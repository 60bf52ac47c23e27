package dk.samspil.disclosure;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PoolingStore {
    /// An advice still without its proposals.
    private record Kept(long sequence, PoolingAdvice advice) {}

    private final JdbcClient database;

    PoolingStore(JdbcClient database) {
        this.database = database;
    }

    void add(PoolingAdvice advice, Instant advisedAt) {
        long sequence = database.sql("""
                insert into disclosure.pooling_advice
                    (snapshot_id, advised_at, minimum, small_units, reports_without, reports_with)
                values (:snapshot, :at, :minimum, :small, :without, :with)
                returning sequence
                """)
                .param("snapshot", advice.snapshot().value())
                .param("at", Timestamp.from(advisedAt))
                .param("minimum", advice.minimum())
                .param("small", texts(advice.small()))
                .param("without", advice.reportsWithout())
                .param("with", advice.reportsWith())
                .query(Long.class)
                .single();
        for (int position = 0; position < advice.proposals().size(); position++) {
            add(sequence, position, advice.proposals().get(position));
        }
    }

    private void add(long advice, int position, PoolingProposal proposal) {
        database.sql("""
                insert into disclosure.pooling_proposal (advice_sequence, position, unit_ids, giving_up)
                values (:advice, :position, :units, :givingUp)
                """)
                .param("advice", advice)
                .param("position", position)
                .param("units", texts(proposal.units()))
                .param("givingUp", proposal.givingUp().map(UnitId::value).orElse(null))
                .update();
    }

    /// The latest advice that was kept.
    Optional<PoolingAdvice> find(SnapshotId snapshot) {
        return findLatest(snapshot).map(this::withProposals);
    }

    private Optional<Kept> findLatest(SnapshotId snapshot) {
        return database.sql("""
                select sequence, minimum, small_units, reports_without, reports_with
                from disclosure.pooling_advice
                where snapshot_id = :snapshot
                order by sequence desc
                limit 1
                """)
                .param("snapshot", snapshot.value())
                .query((row, number) -> new Kept(
                        row.getLong("sequence"),
                        new PoolingAdvice(
                                snapshot,
                                row.getInt("minimum"),
                                OptionalInt.empty(),
                                units(row.getArray("small_units")),
                                List.of(),
                                row.getInt("reports_without"),
                                row.getInt("reports_with"))))
                .optional();
    }

    private PoolingAdvice withProposals(Kept kept) {
        PoolingAdvice advice = kept.advice();
        return new PoolingAdvice(
                advice.snapshot(),
                advice.minimum(),
                advice.assumedRate(),
                advice.small(),
                listProposals(kept.sequence()),
                advice.reportsWithout(),
                advice.reportsWith());
    }

    private List<PoolingProposal> listProposals(long advice) {
        return database.sql("""
                select unit_ids, giving_up
                from disclosure.pooling_proposal
                where advice_sequence = :advice
                order by position
                """)
                .param("advice", advice)
                .query((row, number) -> new PoolingProposal(
                        units(row.getArray("unit_ids")),
                        Optional.ofNullable(row.getString("giving_up")).map(UnitId::new)))
                .list();
    }

    /// Lets one transaction at a time decide about an organisation.
    void lock(SnapshotId snapshot) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:snapshot, 0))")
                .param("snapshot", "pooling " + snapshot.value())
                .query((row, number) -> snapshot)
                .single();
    }

    void add(SnapshotId snapshot, PoolingDecision decision, Instant decidedAt, Actor decidedBy) {
        database.sql("""
                insert into disclosure.pooling_decision (snapshot_id, unit_ids, accepted, decided_at, decided_by)
                values (:snapshot, :units, :accepted, :at, :by)
                """)
                .param("snapshot", snapshot.value())
                .param("units", texts(decision.units()))
                .param("accepted", decision.accepted())
                .param("at", Timestamp.from(decidedAt))
                .param("by", decidedBy.name())
                .update();
    }

    /// The decisions in force, in the order of the units' ids.
    List<PoolingDecision> listDecisions(SnapshotId snapshot) {
        return database.sql("""
                select distinct on (unit_ids) unit_ids, accepted
                from disclosure.pooling_decision
                where snapshot_id = :snapshot
                order by unit_ids, sequence desc
                """)
                .param("snapshot", snapshot.value())
                .query((row, number) -> decision(row))
                .list();
    }

    private static PoolingDecision decision(ResultSet row) throws SQLException {
        return new PoolingDecision(units(row.getArray("unit_ids")), row.getBoolean("accepted"));
    }

    private static String[] texts(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(UnitId::new).toList();
    }
}
