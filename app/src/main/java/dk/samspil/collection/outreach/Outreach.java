package dk.samspil.collection.outreach;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.outreach.OutreachState.Failure;
import dk.samspil.collection.outreach.OutreachState.Planned;
import dk.samspil.collection.outreach.OutreachState.Reach;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What HR sees and decides about a round's messages.
@Component
public final class Outreach {
    private final Decisions decisions;
    private final Recipients recipients;
    private final OutreachStore store;
    private final QueueStore queue;
    private final TestMessages testMessages;
    private final SendingJob sending;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outreach(
            Decisions decisions,
            Recipients recipients,
            OutreachStore store,
            QueueStore queue,
            TestMessages testMessages,
            SendingJob sending,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.decisions = decisions;
        this.recipients = recipients;
        this.store = store;
        this.queue = queue;
        this.testMessages = testMessages;
        this.sending = sending;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    public OutreachState get(RoundPlan plan) {
        RouteOrder order = decisions.order(plan);
        Map<String, Recipient> people = recipients.list(plan.id());
        return new OutreachState(
                decisions.isOpen(plan.id()),
                order,
                decisions.missing(order),
                people.isEmpty() ? Optional.empty() : Optional.of(reach(people.values(), order)),
                steps(plan),
                WeeklyDays.of(plan.timetable().period()),
                failures(plan.id(), people),
                queue.listHindrances(plan.id()));
    }

    /// What must be set up before a round's messages can be sent.
    List<Missing> listMissing(RoundPlan plan) {
        return decisions.missing(decisions.order(plan));
    }

    /// How many addresses of a round do not work and are still in the staff list.
    int countFailures(RoundPlan plan) {
        return store.listFailed(plan.id()).isEmpty()
                ? 0
                : failures(plan.id(), recipients.list(plan.id())).size();
    }

    private static Reach reach(Collection<Recipient> people, RouteOrder order) {
        var counts = new EnumMap<Route, Integer>(Route.class);
        people.forEach(each -> each.route(order).ifPresent(route -> counts.merge(route, 1, Integer::sum)));
        int email = counts.getOrDefault(Route.EMAIL, 0);
        int sms = counts.getOrDefault(Route.SMS, 0);
        return new Reach(email, sms, people.size() - email - sms);
    }

    private List<Planned> steps(RoundPlan plan) {
        StepDays days = decisions.days(plan);
        List<QueueStore.Count> counts = queue.count(plan.id());
        return Step.TO_THOSE_ASKED.stream()
                .map(step -> new Planned(step, days.moment(step), days.isProposed(step), messages(step, counts)))
                .toList();
    }

    private static Map<MessageState, Integer> messages(Step step, List<QueueStore.Count> counts) {
        var messages = new EnumMap<MessageState, Integer>(MessageState.class);
        counts.stream()
                .filter(count -> count.step() == step)
                .forEach(count -> messages.merge(count.state(), count.messages(), Integer::sum));
        return messages;
    }

    /// Those whose address is another by now are not among them.
    private List<Failure> failures(RoundId round, Map<String, Recipient> people) {
        return store.listFailed(round).stream()
                .filter(failed -> Optional.ofNullable(people.get(failed.employmentId()))
                        .flatMap(each -> each.address(failed.route()))
                        .filter(failed.address()::equals)
                        .isPresent())
                .map(failed -> failure(failed, Objects.requireNonNull(people.get(failed.employmentId()))))
                .sorted(Comparator.comparing(Failure::unit).thenComparing(Failure::name))
                .toList();
    }

    private static Failure failure(FailedAddress failed, Recipient recipient) {
        return new Failure(recipient.name(), recipient.unit(), failed.address(), failed.status());
    }

    /// Chooses which way is tried first.
    public void prefer(RoundPlan plan, RouteOrder order, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.putOrder(plan.id(), order);
            auditLog.record(actor, "order of channels chosen", plan.id() + ": " + order);
        });
    }

    /// Chooses the day of a reminder.
    ///
    /// @param day empty to leave the reminder out
    public DayOutcome move(RoundPlan plan, Step reminder, Optional<LocalDate> day, Actor actor) {
        if (!reminder.isReminder()) {
            throw new IllegalArgumentException("the invitation is sent when the round opens");
        }
        if (queue.hasBegun(plan.id(), reminder)) {
            return DayOutcome.TOO_LATE;
        }
        DayOutcome outcome = day.map(chosen -> check(plan, reminder, chosen)).orElse(DayOutcome.SAVED);
        if (outcome == DayOutcome.SAVED) {
            transaction.executeWithoutResult(status -> {
                store.putDay(plan.id(), reminder, day);
                auditLog.record(
                        actor,
                        "reminder moved",
                        plan.id() + " " + reminder + ": "
                                + day.map(LocalDate::toString).orElse("none"));
            });
        }
        return outcome;
    }

    private DayOutcome check(RoundPlan plan, Step reminder, LocalDate day) {
        StepDays days = decisions.days(plan);
        if (!days.isPossible(day)) {
            return DayOutcome.OUTSIDE;
        }
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME))) {
            return DayOutcome.PAST;
        }
        Step other = reminder == Step.FIRST_REMINDER ? Step.SECOND_REMINDER : Step.FIRST_REMINDER;
        boolean inOrder = days.day(other)
                .map(date -> reminder == Step.FIRST_REMINDER ? day.isBefore(date) : day.isAfter(date))
                .orElse(true);
        return inOrder ? DayOutcome.SAVED : DayOutcome.OUT_OF_ORDER;
    }

    /// The words as they are now.
    public Wording getWording(RoundPlan plan, WordingKey key) {
        return decisions.wording(key, store.listWordings(plan.id()));
    }

    /// Whether somebody has changed the words.
    public boolean isChanged(RoundPlan plan, WordingKey key) {
        return store.listWordings(plan.id()).containsKey(key);
    }

    /// Changes the words, unless something is wrong with them. Messages that are sent already stay as they were.
    ///
    /// @return what is wrong; nothing when the words are changed
    public List<WordingProblem> rewrite(RoundPlan plan, WordingKey key, Wording wording, Actor actor) {
        List<WordingProblem> problems = WordingCheck.check(key.step(), key.route(), wording);
        if (problems.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                store.putWording(plan.id(), key, wording);
                auditLog.record(actor, "message reworded", plan.id() + " " + key);
            });
        }
        return problems;
    }

    /// Takes the usual words again.
    public void restore(RoundPlan plan, WordingKey key, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.removeWording(plan.id(), key);
            auditLog.record(actor, "usual message restored", plan.id() + " " + key);
        });
    }

    /// The words as an invented recipient would get them.
    public Preview preview(RoundPlan plan, WordingKey key, Wording wording) {
        return testMessages.preview(plan, key, wording);
    }

    /// Sends the words to whoever writes them.
    ///
    /// @param to an e-mail address or a mobile number
    public TrialOutcome tryOut(RoundPlan plan, WordingKey key, Wording wording, String to, Actor actor) {
        return testMessages.send(plan, key, wording, to, actor);
    }

    /// Has a round's messages handed over from a moment on, as long as it is open. What opens by its plan needs no
    /// word.
    public void begin(RoundId round, Instant moment) {
        sending.begin(round, moment);
    }
}
