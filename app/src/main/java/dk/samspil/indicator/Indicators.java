package dk.samspil.indicator;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The series of figures beside the results, and their values.
@Component
public final class Indicators {
    private final IndicatorStore store;
    private final Register register;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Indicators(
            IndicatorStore store, Register register, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.register = register;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A series and how much is known of it.
    ///
    /// @param units how many units have a value
    /// @param latest the latest period with a value; empty where there is none
    public record Known(Indicator indicator, int units, Optional<IndicatorPeriod> latest) {}

    /// All series, those that come with the program first, then the organisation's own by code.
    public List<Known> list() {
        return store.list();
    }

    /// Makes a series of the organisation's own.
    ///
    /// @param english empty where there is no English name
    public DefineOutcome define(
            String code, String danish, String english, Indicator.Kind kind, String source, Actor actor) {
        if (danish.isBlank() || danish.length() > Indicator.MOST_LETTERS || english.length() > Indicator.MOST_LETTERS) {
            return DefineOutcome.NAME_WRONG;
        }
        if (!Indicator.isCode(code)) {
            return DefineOutcome.CODE_WRONG;
        }
        if (source.length() > Indicator.MOST_LETTERS) {
            return DefineOutcome.SOURCE_WRONG;
        }
        var name = english.isBlank() ? LocalText.of(danish.strip()) : LocalText.of(danish.strip(), english.strip());
        return transaction.execute(status -> {
            if (!store.add(new Indicator(code, name, kind, source.strip()))) {
                return DefineOutcome.CODE_TAKEN;
            }
            auditLog.record(actor, "context indicator made", code);
            return DefineOutcome.MADE;
        });
    }

    /// Reads a file and keeps it for [#accept], where it can be used; a file of the same person that was waiting is
    /// forgotten. Nothing is stored of its values.
    public HandedIn handIn(String name, byte[] bytes, Actor actor) {
        return transaction.execute(status -> {
            HandedIn read = read(name, bytes);
            store.removeDraft(actor);
            if (read instanceof HandedIn.Usable) {
                store.addDraft(actor, name, bytes, clock.instant());
            }
            return read;
        });
    }

    /// What the file that somebody handed in last would change now; empty where none is waiting.
    public Optional<HandedIn> findDraft(Actor actor) {
        return store.findDraft(actor).map(draft -> read(draft.name(), draft.bytes()));
    }

    /// Stores the values of the file that is waiting, all of them; empty where none is.
    public Optional<HandedIn> accept(Actor actor) {
        return transaction.execute(status -> {
            Optional<HandedIn> read = findDraft(actor);
            if (read.isPresent() && read.get() instanceof HandedIn.Usable(var name, var difference, var unread)) {
                store.put(difference.added());
                store.put(difference.changed().stream()
                        .map(ValuesDifference.Changed::value)
                        .toList());
                store.removeDraft(actor);
                auditLog.record(
                        actor,
                        "context indicators imported",
                        difference.added().size() + " new, "
                                + difference.changed().size() + " changed");
            }
            return read;
        });
    }

    /// Forgets the file that is waiting.
    public void drop(Actor actor) {
        store.removeDraft(actor);
    }

    /// Deletes all values of a series; a series of the organisation's own goes too.
    public void remove(String code, Actor actor) {
        transaction.executeWithoutResult(status -> {
            int values = store.remove(code);
            auditLog.record(actor, "context indicator deleted", code + ": " + values + " values");
        });
    }

    /// What is known of some units, by unit; a unit without a value is not among them.
    public Map<UnitId, List<IndicatorValue>> listValues(Collection<UnitId> units) {
        return store.listValues(units).stream().collect(Collectors.groupingBy(IndicatorValue::unit));
    }

    private HandedIn read(String name, byte[] bytes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        Set<UnitId> units = register.findTree(today)
                .map(tree -> tree.listUnits().stream().map(Unit::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        Map<String, Indicator> known = store.list().stream()
                .map(Known::indicator)
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        ValuesReading reading = new ValuesFile(known, units, today).read(name, bytes);
        return reading.isUsable()
                ? new HandedIn.Usable(name, ValuesDifference.of(reading.values(), store.listStored()), reading.unread())
                : new HandedIn.Refused(reading.problems());
    }
}
