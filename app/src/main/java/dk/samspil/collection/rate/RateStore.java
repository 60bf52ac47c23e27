package dk.samspil.collection.rate;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class RateStore {
    /// A group of people that is only ever counted as a whole.
    ///
    /// @param invited how many they were when the plan was made
    /// @param counted how many of them had answered when that was last taken over
    record Block(int invited, int counted) {}

    private final JdbcClient database;

    RateStore(JdbcClient database) {
        this.database = database;
    }

    /// Has every other writer of this round wait until the transaction ends.
    ///
    /// @return whether a plan was made before
    boolean lockPlan(RoundId round) {
        boolean first = database.sql("""
                        insert into collection_rate.plan (round_id) values (:round) on conflict (round_id) do nothing
                        """).param("round", round.value()).update() == 1;
        database.sql("select round_id from collection_rate.plan where round_id = :round for update")
                .param("round", round.value())
                .query()
                .listOfRows();
        return !first;
    }

    void addPlan(RoundId round, RatePlan plan, Map<UnitId, UnitId> blocks, Map<UnitId, Integer> invited) {
        blocks.forEach((unit, block) -> database.sql("""
                insert into collection_rate.home (round_id, unit_id, block) values (:round, :unit, :block)
                """)
                .param("round", round.value())
                .param("unit", unit.value())
                .param("block", block.value())
                .update());
        invited.forEach((block, people) -> database.sql("""
                insert into collection_rate.block (round_id, unit_id, invited, counted)
                values (:round, :unit, :invited, 0)
                """)
                .param("round", round.value())
                .param("unit", block.value())
                .param("invited", people)
                .update());
        plan.listShown()
                .forEach(unit -> plan.blocksIn(unit)
                        .forEach(block -> database.sql("""
                insert into collection_rate.part (round_id, unit_id, block) values (:round, :unit, :block)
                """)
                                .param("round", round.value())
                                .param("unit", unit.value())
                                .param("block", block.value())
                                .update()));
    }

    Map<UnitId, UnitId> listHomes(RoundId round) {
        Map<UnitId, UnitId> homes = new HashMap<>();
        database.sql("select unit_id, block from collection_rate.home where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    homes.put(new UnitId(row.getString("unit_id")), new UnitId(row.getString("block")));
                });
        return homes;
    }

    Map<UnitId, Set<UnitId>> listParts(RoundId round) {
        Map<UnitId, Set<UnitId>> parts = new HashMap<>();
        database.sql("select unit_id, block from collection_rate.part where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    parts.computeIfAbsent(new UnitId(row.getString("unit_id")), unit -> new LinkedHashSet<>())
                            .add(new UnitId(row.getString("block")));
                });
        return parts;
    }

    Map<UnitId, Block> listBlocks(RoundId round) {
        Map<UnitId, Block> blocks = new HashMap<>();
        database.sql("select unit_id, invited, counted from collection_rate.block where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    blocks.put(
                            new UnitId(row.getString("unit_id")),
                            new Block(row.getInt("invited"), row.getInt("counted")));
                });
        return blocks;
    }

    void setCounted(RoundId round, UnitId block, int counted) {
        database.sql("""
                update collection_rate.block set counted = :counted where round_id = :round and unit_id = :unit
                """)
                .param("round", round.value())
                .param("unit", block.value())
                .param("counted", counted)
                .update();
    }

    /// Writes down a night, once.
    ///
    /// @return false when it was written before
    boolean addNight(RoundId round, LocalDate night) {
        return database.sql("""
                        insert into collection_rate.night (round_id, night) values (:round, :night)
                        on conflict (round_id, night) do nothing
                        """)
                        .param("round", round.value())
                        .param("night", night)
                        .update()
                == 1;
    }

    void add(RoundId round, LocalDate night, UnitRate rate) {
        database.sql("""
                insert into collection_rate.rate (round_id, night, unit_id, invited, share)
                values (:round, :night, :unit, :invited, :share)
                """)
                .param("round", round.value())
                .param("night", night)
                .param("unit", rate.unit().value())
                .param("invited", rate.invited())
                .param("share", rate.share().percent())
                .update();
    }

    Optional<LocalDate> findLastNight(RoundId round, LocalDate until) {
        return database.sql("""
                select night from collection_rate.night
                where round_id = :round and night <= :until
                order by night desc
                limit 1
                """)
                .param("round", round.value())
                .param("until", until)
                .query((row, number) -> row.getObject("night", LocalDate.class))
                .optional();
    }

    List<UnitRate> list(RoundId round, LocalDate night) {
        return new ArrayList<>(database.sql("""
                select unit_id, invited, share from collection_rate.rate where round_id = :round and night = :night
                """)
                .param("round", round.value())
                .param("night", night)
                .query((row, number) -> new UnitRate(
                        new UnitId(row.getString("unit_id")), row.getInt("invited"), new Share(row.getInt("share"))))
                .list());
    }
}
