package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.UpcomingRule;
import dk.samspil.shared.Actor;
import dk.samspil.ui.SiteSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Takes staff lists in: read, look at, accept.
///
/// Until somebody accepts it, an import lies in the memory of the server alone, one for each person and for a few
/// hours. After a restart the files are handed over once more.
@Component
public final class StaffImport {
    /// How long before the next survey opens, where nobody has planned one yet.
    private static final int WEEKS_TO_OPENING = 4;
    private static final Duration KEPT = Duration.ofHours(4);

    private final Register register;
    private final ObjectProvider<UpcomingRule> upcoming;
    private final SiteSettings site;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<Actor, Waiting> waiting = new HashMap<>();

    /// What one person has read and not accepted: a table whose columns are to be matched, or an import.
    private record Waiting(Instant since, Optional<CsvTable> table, Optional<ImportDraft> draft) {}

    StaffImport(
            Register register,
            ObjectProvider<UpcomingRule> upcoming,
            SiteSettings site,
            Clock clock,
            RandomGenerator random) {
        this.register = register;
        this.upcoming = upcoming;
        this.site = site;
        this.clock = clock;
        this.random = random;
    }

    /// Reads files. What was read before and not accepted is forgotten.
    public ReadOutcome read(List<UploadedFile> files, Actor actor) {
        return keep(reader().read(files), actor);
    }

    /// Reads the one list that waits for its columns.
    ///
    /// @param choice what each column holds; a column that is not named is not read
    public ReadOutcome read(Map<String, Optional<Field>> choice, Actor actor) {
        Optional<CsvTable> table = findTable(actor);
        return table.isEmpty() ? new ReadOutcome.Unusable(List.of()) : keep(reader().read(table.get(), choice), actor);
    }

    private StaffReader reader() {
        return new StaffReader(
                register.findTree(today()), register.listStaff(today()), site.municipality(), today(), random);
    }

    private ReadOutcome keep(ReadOutcome outcome, Actor actor) {
        switch (outcome) {
            case ReadOutcome.Read read -> put(actor, findTable(actor), Optional.of(ImportDraft.of(read.reading())));
            case ReadOutcome.ColumnsWanted wanted -> put(actor, Optional.of(wanted.table()), Optional.empty());
            case ReadOutcome.Unusable unusable -> put(actor, findTable(actor), Optional.empty());
        }
        return outcome;
    }

    private void put(Actor actor, Optional<CsvTable> table, Optional<ImportDraft> draft) {
        synchronized (waiting) {
            waiting.put(actor, new Waiting(clock.instant(), table, draft));
        }
    }

    private Optional<Waiting> find(Actor actor) {
        synchronized (waiting) {
            Instant oldest = clock.instant().minus(KEPT);
            waiting.values().removeIf(each -> each.since().isBefore(oldest));
            return Optional.ofNullable(waiting.get(actor));
        }
    }

    /// The list whose columns somebody is to match.
    public Optional<CsvTable> findTable(Actor actor) {
        return find(actor).flatMap(Waiting::table);
    }

    /// What is proposed for each column of a flat list: a field, or not to read it. Columns that hold CPR numbers are
    /// not among them.
    public Map<String, Optional<Field>> proposeColumns(CsvTable table) {
        Map<String, Optional<Field>> proposed = new HashMap<>();
        for (String column : table.columns()) {
            if (!CprCheck.isCpr(table, column)) {
                proposed.put(
                        column, Columns.meaning(table, TableKind.JOBS, column).filter(field -> field != Field.CPR));
            }
        }
        return proposed;
    }

    /// The import that somebody is looking at.
    public Optional<ImportDraft> findDraft(Actor actor) {
        return find(actor).flatMap(Waiting::draft);
    }

    /// What the import would change, and who would be asked.
    public Difference compare(ImportDraft draft) {
        LocalDate today = today();
        return Difference.between(
                register.findTree(today),
                register.listStaff(today),
                register.listRoles(today),
                draft.contents(),
                rule());
    }

    /// The rule of the next survey, or the usual one where none is planned.
    public ParticipantsRule rule() {
        UpcomingRule planned = upcoming.getIfAvailable();
        return Optional.ofNullable(planned)
                .flatMap(UpcomingRule::find)
                .orElseGet(() -> ParticipantsRule.usual(today().plusWeeks(WEEKS_TO_OPENING)));
    }

    /// Decides on one matter of somebody's import.
    public void decide(String matter, Matter.Decision decision, Actor actor) {
        findDraft(actor).ifPresent(draft -> put(actor, findTable(actor), Optional.of(draft.with(matter, decision))));
    }

    /// Stores somebody's import from today on.
    ///
    /// @return false where there is none, or something in it is not decided yet; then nothing is stored
    public boolean accept(Actor actor) {
        Optional<ImportDraft> draft = findDraft(actor);
        if (draft.isEmpty() || !draft.get().listOpen().isEmpty()) {
            return false;
        }
        register.update(draft.get().contents(), today(), actor);
        forget(actor);
        return true;
    }

    /// Forgets somebody's import without storing anything.
    public void forget(Actor actor) {
        synchronized (waiting) {
            waiting.remove(actor);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
