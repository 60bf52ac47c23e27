package dk.samspil.report.shelf;

import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.Reports;
import dk.samspil.report.shelf.Title.Form;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The reports of a release as page and as PDF, each written once, whoever asks first and on whatever node.
///
/// A paper that says that it is closed does not lie here: it is written for whoever fetches it.
@Component
public final class ReportShelf {
    private final ShelfStore store;
    private final Editions editions;
    private final Releases releases;
    private final Surveys surveys;
    private final Reports reports;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    ReportShelf(
            ShelfStore store,
            Editions editions,
            Releases releases,
            Surveys surveys,
            Reports reports,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.store = store;
        this.editions = editions;
        this.releases = releases;
        this.surveys = surveys;
        this.reports = reports;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// How many of a round's reports are ready.
    public record Progress(int ready, int all) {}

    /// The report of a unit, or a joint report, that is out.
    ///
    /// @throws IllegalArgumentException if there is no such report
    public byte[] unitPdf(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        return get(table, questionnaire, unit, language, Form.PDF);
    }

    /// What stands between the head and the foot of a report's page, as UTF-8.
    ///
    /// @throws IllegalArgumentException if there is no such report
    public byte[] unitPage(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        return Compressed.expand(get(table, questionnaire, unit, language, Form.PAGE));
    }

    private byte[] get(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language, Form form) {
        var title = new Title(table.release().round(), editions.of(table), unit, language, form);
        return store.find(title).orElseGet(() -> transaction.execute(status -> writeOnce(title, table, questionnaire)));
    }

    /// One writes, and whoever asks for the same meanwhile waits for it.
    private byte[] writeOnce(Title title, ReleasedTable table, Questionnaire questionnaire) {
        store.lock(title);
        Optional<byte[]> other = store.find(title);
        if (other.isPresent()) {
            return other.get();
        }
        byte[] written = write(title, table, questionnaire);
        store.add(title, written);
        return written;
    }

    private byte[] write(Title title, ReleasedTable table, Questionnaire questionnaire) {
        return switch (title.form()) {
            case PDF -> reports.unitPdf(table, questionnaire, title.unit(), title.language());
            case PAGE -> Compressed.of(reports.unitPage(table, questionnaire, title.unit(), title.language()));
        };
    }

    /// Empty while the round has no figures.
    public Optional<Progress> findProgress(RoundId round) {
        return releases.find(round)
                .map(table -> new Progress(
                        store.count(round, editions.of(table)), listUnits(table).size() * Language.values().length));
    }

    /// Writes what is missing of a round, language by language in tree order, and throws away what an earlier version
    /// of the program or an earlier state of the figures wrote.
    ///
    /// @return whether everything is there; not so when `stop` said to stop
    boolean fill(RoundId round, Stop stop) {
        Optional<ReleasedTable> found = releases.find(round);
        if (found.isEmpty()) {
            return true;
        }
        ReleasedTable table = found.get();
        Questionnaire questionnaire = surveys.get(round).questionnaire();
        store.removeOthers(round, editions.of(table));
        for (Language language : Language.values()) {
            for (UnitId unit : listUnits(table)) {
                if (stop.isAsked()) {
                    return false;
                }
                for (Form form : Form.values()) {
                    get(table, questionnaire, unit, language, form);
                }
            }
        }
        auditLog.record(Actor.APPLICATION, "reports written", round.toString());
        return true;
    }

    /// Whether the work is to be left for later.
    interface Stop {
        boolean isAsked();
    }

    private static List<UnitId> listUnits(ReleasedTable table) {
        List<UnitId> units = new ArrayList<>();
        table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .map(ReleasedUnit::id)
                .forEach(units::add);
        table.listJoints().stream().map(ReleasedGroup::id).forEach(units::add);
        return units;
    }
}
