package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The rules of every round, adopted when it opens and from then on only ever made stricter: nobody can loosen a
/// promise after people have answered, or choose the rules once the answers are known.
@Component
public final class Policies {
    private final PolicyStore store;
    private final ReleaseStore releases;
    private final Surveys surveys;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Policies(
            PolicyStore store,
            ReleaseStore releases,
            Surveys surveys,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.releases = releases;
        this.surveys = surveys;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Adopts the rules of a round that has just opened.
    ///
    /// @throws IllegalStateException if the round has rules already, or is closed
    public void adopt(RoundId round, DisclosurePolicy policy, Actor actor) {
        transaction.executeWithoutResult(status -> {
            if (store.find(round).isPresent() || surveys.get(round).state() != SurveyRound.State.OPEN) {
                throw new IllegalStateException("rules are adopted once, when the round opens: " + round);
            }
            store.add(round, policy, clock.instant(), actor);
            auditLog.record(actor, "policy adopted", round + ": " + policy.fingerprint());
        });
    }

    /// The rules in force.
    ///
    /// @throws IllegalStateException if the round has none
    public DisclosurePolicy get(RoundId round) {
        return find(round).orElseThrow(() -> new IllegalStateException("no rules were adopted for the round " + round));
    }

    public Optional<DisclosurePolicy> find(RoundId round) {
        return store.find(round);
    }

    /// What an attempt to change the rules led to.
    public sealed interface Tightening {
        /// These rules are in force now.
        record Adopted(DisclosurePolicy policy) implements Tightening {}

        /// Nothing changed, since these rules would become looser, as
        /// [DisclosurePolicy#isAtLeastAsStrictAs] means it.
        record Looser(List<PolicyRule> rules) implements Tightening {
            public Looser {
                rules = List.copyOf(rules);
            }
        }

        /// Nothing changed, since the figures are out; they keep the rules they were released under.
        record Released() implements Tightening {}
    }

    /// Puts stricter rules in the place of those in force. The same rules again change nothing.
    public Tightening tighten(RoundId round, DisclosurePolicy policy, Actor actor) {
        return transaction.execute(status -> {
            DisclosurePolicy inForce = get(round);
            List<PolicyRule> looser = policy.listLooserRules(inForce);
            if (releases.find(round).isPresent()) {
                return new Tightening.Released();
            }
            if (!looser.isEmpty()) {
                auditLog.record(actor, "looser policy refused", round + ": " + listed(looser));
                return new Tightening.Looser(looser);
            }
            if (!policy.fingerprint().equals(inForce.fingerprint())) {
                store.add(round, policy, clock.instant(), actor);
                auditLog.record(
                        actor,
                        "policy tightened",
                        round + ": " + inForce.fingerprint() + " to " + policy.fingerprint());
            }
            return new Tightening.Adopted(policy);
        });
    }

    private static String listed(List<PolicyRule> rules) {
        return rules.stream().map(PolicyRule::code).collect(Collectors.joining(", "));
    }
}
