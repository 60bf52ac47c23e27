package dk.samspil.collection.rate;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.invitation.InvitedCounts;
import dk.samspil.collection.invitation.InvitedCounts.UnitCount;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Turns the raw counts of a night into what is shown.
///
/// A block's count is taken over only when at least [#FEWEST_NEW] more have answered than last time; until then its
/// figure stays. So the difference between two days is never about one or two people who were seen answering.
@Component
final class NightlyRates {
    /// The least number of people that any difference may be about: minimum support of the privacy design.
    static final int FEWEST_NEW = 5;

    private final RateStore store;
    private final InvitedCounts counts;
    private final Surveys surveys;
    private final Organisations organisations;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    NightlyRates(
            RateStore store,
            InvitedCounts counts,
            Surveys surveys,
            Organisations organisations,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.store = store;
        this.counts = counts;
        this.surveys = surveys;
        this.organisations = organisations;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Counts a night, once; doing it again changes nothing.
    ///
    /// @param night the day that begins with it
    void count(RoundId round, LocalDate night) {
        transaction.executeWithoutResult(status -> {
            boolean planned = store.lockPlan(round);
            if (!store.addNight(round, night)) {
                return;
            }
            Map<UnitId, UnitCount> now = counts.count(round);
            if (!planned) {
                plan(round, now);
            }
            takeOver(round, now);
            Map<UnitId, RateStore.Block> blocks = store.listBlocks(round);
            store.listParts(round).forEach((unit, parts) -> {
                int invited = parts.stream()
                        .mapToInt(part -> at(blocks, part).invited())
                        .sum();
                int answered = parts.stream()
                        .mapToInt(part -> at(blocks, part).counted())
                        .sum();
                store.add(round, night, new UnitRate(unit, invited, Share.of(answered, invited)));
            });
            auditLog.record(Actor.APPLICATION, "response rates counted", round + ": night before " + night);
        });
    }

    private void plan(RoundId round, Map<UnitId, UnitCount> now) {
        OrganisationTree tree =
                organisations.get(surveys.get(round).organisation()).tree();
        Map<UnitId, Integer> invited = now.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().invited()));
        var plan = RatePlan.of(tree, invited);
        Map<UnitId, UnitId> homes = new HashMap<>();
        Map<UnitId, Integer> people = new HashMap<>();
        tree.listUnits()
                .forEach(unit -> plan.findBlock(unit.id()).ifPresent(block -> {
                    homes.put(unit.id(), block);
                    people.merge(block, invited.getOrDefault(unit.id(), 0), Integer::sum);
                }));
        store.addPlan(round, plan, homes, people);
    }

    /// Whoever moved counts where they are now, and does not make that block larger.
    private void takeOver(RoundId round, Map<UnitId, UnitCount> now) {
        Map<UnitId, UnitId> homes = store.listHomes(round);
        Map<UnitId, Integer> used = new HashMap<>();
        now.forEach((unit, count) -> {
            if (homes.containsKey(unit)) {
                used.merge(at(homes, unit), count.used(), Integer::sum);
            }
        });
        store.listBlocks(round).forEach((block, before) -> {
            int answered = Math.min(before.invited(), used.getOrDefault(block, 0));
            if (answered >= before.counted() + FEWEST_NEW) {
                store.setCounted(round, block, answered);
            }
        });
    }

    private static <V> V at(Map<UnitId, V> map, UnitId unit) {
        V value = map.get(unit);
        if (value == null) {
            throw new IllegalStateException("the plan of the rates knows no " + unit);
        }
        return value;
    }
}
