package dk.samspil.survey.plan;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.plan.PlanWarning.Fix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The plans of all rounds: made as a copy or anew, changed, and made ready.
@Component
public final class RoundPlans {
    private final PlanStore store;
    private final FirstDrafts firstDrafts;
    private final CopiedQuestions copiedQuestions;
    private final Conditions conditions;
    private final Freezer freezer;
    private final RoundLife life;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SchoolHolidays schools = SchoolHolidays.read();

    RoundPlans(
            PlanStore store,
            FirstDrafts firstDrafts,
            CopiedQuestions copiedQuestions,
            Conditions conditions,
            Freezer freezer,
            RoundLife life,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.firstDrafts = firstDrafts;
        this.copiedQuestions = copiedQuestions;
        this.conditions = conditions;
        this.freezer = freezer;
        this.life = life;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A draft with the questions, people, rules and weeks of an earlier round.
    public RoundPlan copy(RoundId earlier, Actor actor) {
        return transaction.execute(status -> {
            RoundPlan plan = firstDrafts.copy(earlier);
            return add(plan.with(copiedQuestions.begin(earlier, plan.title(), actor)), actor);
        });
    }

    /// A draft with the usual dates.
    public RoundPlan startAnew(RoundKind kind, Actor actor) {
        return add(firstDrafts.anew(kind), actor);
    }

    public Optional<RoundPlan> find(RoundId round) {
        return store.find(round);
    }

    /// All plans, the first made first.
    public List<RoundPlan> list() {
        return store.list();
    }

    /// What was frozen when the round was made ready; empty before.
    public Optional<FrozenRound> findFrozen(RoundId round) {
        return store.findFrozen(round);
    }

    /// What would be asked as things stand, or is frozen; empty while nothing is chosen.
    public Optional<Questionnaire> findQuestionnaire(RoundPlan plan) {
        return findFrozen(plan.id()).map(FrozenRound::questionnaire).or(() -> freezer.findQuestionnaire(plan));
    }

    /// The units of the staff list, among which some can be chosen; empty while there is none.
    public Optional<OrganisationTree> findTree(RoundPlan plan) {
        return freezer.findTree(plan);
    }

    /// Who has joined, moved or left since the round was made ready; none before.
    public List<LateChange> listLateChanges(RoundPlan plan) {
        return findFrozen(plan.id())
                .map(frozen -> freezer.listLateChanges(plan, frozen.organisation()))
                .orElse(List.of());
    }

    /// What one should look at, the most important first.
    public List<PlanWarning> listWarnings(RoundPlan plan) {
        var dates = new TimetableCheck(plan, schools, today()).run();
        return ThreeYearRule.check(plan, store.list())
                .map(due -> Stream.concat(Stream.of(due), dates.stream()).toList())
                .orElse(dates);
    }

    /// What must be in place, in the order of the six steps.
    public List<ConditionOfStep> listConditions(RoundPlan plan, Language language) {
        return conditions.list(plan, language);
    }

    /// Puts down what was decided in the second step.
    ///
    /// @param version the version that was on the page
    public PlanOutcome change(RoundId round, int version, PlanSettings settings, Actor actor) {
        return change(round, version, actor, plan -> plan.with(settings));
    }

    /// Chooses which draft of the library the round will ask.
    public PlanOutcome ask(RoundId round, int version, DraftId questions, Actor actor) {
        return change(round, version, actor, plan -> plan.with(questions));
    }

    /// Writes a date of the year's wheel; for a committee, that it meets then.
    public PlanOutcome write(RoundId round, int version, Milestone milestone, When when, Actor actor) {
        return change(round, version, actor, plan -> plan.with(plan.timetable().with(milestone, when)));
    }

    /// Does what a warning proposes. Nothing is changed when the warning is gone.
    ///
    /// @param warning its [PlanWarning#key]
    public PlanOutcome applyFix(RoundId round, int version, String warning, Actor actor) {
        return change(
                round,
                version,
                actor,
                plan -> listWarnings(plan).stream()
                        .filter(found -> found.key().equals(warning))
                        .map(found -> fixed(plan, found.fix()))
                        .findFirst()
                        .orElse(plan));
    }

    /// Ends the six steps: the draft becomes a plan that leaders and the staff list can follow.
    public PlanOutcome finish(RoundId round, Actor actor) {
        return transaction.execute(status -> {
            RoundPlan plan = get(round);
            if (!store.advance(round, PlanState.DRAFT, PlanState.PLANNED)) {
                return new PlanOutcome.TooLate(plan.state());
            }
            auditLog.record(
                    actor, "round planned", round + ": " + plan.timetable().period());
            return new PlanOutcome.Changed(get(round));
        });
    }

    /// Freezes questions, people and rules, when everything is in place. The round then opens by itself;
    /// at once, when its first day has come.
    public PlanOutcome makeReady(RoundId round, Actor actor) {
        return transaction.execute(status -> {
            RoundPlan plan = store.findLocked(round).orElseThrow();
            if (!plan.state().isChangeable()
                    || !clock.instant().isBefore(plan.timetable().period().closesAt())) {
                return new PlanOutcome.TooLate(plan.state());
            }
            var missing = conditions.list(plan, Language.DA).stream()
                    .map(ConditionOfStep::answer)
                    .filter(answer -> !answer.met())
                    .toList();
            if (!missing.isEmpty()) {
                return new PlanOutcome.Missing(missing);
            }
            FrozenRound frozen = freezer.freeze(plan, actor);
            store.freeze(round, frozen);
            store.advance(round, plan.state(), PlanState.READY);
            life.start(plan);
            auditLog.record(
                    actor,
                    "round made ready",
                    round + ": questionnaire " + frozen.questionnaire().id());
            return new PlanOutcome.Changed(get(round));
        });
    }

    /// Makes a round that is ready changeable again, as long as it has not opened.
    public PlanOutcome takeBack(RoundId round, Actor actor) {
        return transaction.execute(status -> {
            RoundPlan plan = store.findLocked(round).orElseThrow();
            if (plan.state() != PlanState.READY) {
                return new PlanOutcome.TooLate(plan.state());
            }
            life.stop(round);
            store.thaw(round);
            store.advance(round, PlanState.READY, PlanState.PLANNED);
            auditLog.record(actor, "round taken back", round.toString());
            return new PlanOutcome.Changed(get(round));
        });
    }

    /// Lets people answer longer. A round that is open never ends earlier than was said.
    public PlanOutcome extend(RoundId round, LocalDate lastDay, Actor actor) {
        return transaction.execute(status -> {
            RoundPlan plan = store.findLocked(round).orElseThrow();
            FieldPeriod period = plan.timetable().period();
            if (plan.state() != PlanState.OPEN || !lastDay.isAfter(period.lastDay())) {
                return new PlanOutcome.TooLate(plan.state());
            }
            RoundPlan longer = plan.with(plan.timetable()
                    .on(period.on(period.firstDay(), lastDay), plan.timetable().release(), plan.kind()));
            store.change(longer);
            life.moveEnd(longer);
            auditLog.record(actor, "round extended", round + ": " + period.lastDay() + " to " + lastDay);
            return new PlanOutcome.Changed(get(round));
        });
    }

    /// Throws a draft away; false when it is more than a draft.
    public boolean discard(RoundId round, Actor actor) {
        return transaction.execute(status -> {
            boolean discarded = store.discard(round);
            if (discarded) {
                auditLog.record(actor, "draft of a round discarded", round.toString());
            }
            return discarded;
        });
    }

    private RoundPlan add(RoundPlan plan, Actor actor) {
        return transaction.execute(status -> {
            store.add(plan);
            auditLog.record(actor, "round drafted", plan.id() + ": " + plan.kind());
            return get(plan.id());
        });
    }

    private PlanOutcome change(RoundId round, int version, Actor actor, UnaryOperator<RoundPlan> change) {
        return transaction.execute(status -> {
            RoundPlan plan = get(round);
            if (!plan.state().isChangeable()) {
                return new PlanOutcome.TooLate(plan.state());
            }
            RoundPlan changed = change.apply(plan);
            if (plan.version() != version || !store.change(changed)) {
                return new PlanOutcome.ChangedByOthers();
            }
            auditLog.record(
                    actor,
                    "round plan changed",
                    round + ": " + changed.timetable().period());
            return new PlanOutcome.Changed(get(round));
        });
    }

    private static RoundPlan fixed(RoundPlan plan, Fix fix) {
        return switch (fix) {
            case Fix.Move(var period, var release) -> plan.with(plan.timetable().on(period, release, plan.kind()));
            case Fix.Write(var milestone, var when) ->
                plan.with(plan.timetable().with(milestone, when));
            case Fix.ChangeKind(var kind) -> plan.with(kind);
            case Fix.CutOff(var day) -> plan.with(plan.participants().employedBy(day));
        };
    }

    private RoundPlan get(RoundId round) {
        return store.find(round).orElseThrow(() -> new IllegalArgumentException("no plan of a round " + round));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }
}
