package dk.samspil.report.export;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.Claims;
import dk.samspil.report.Reports;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes released figures as files, in the words of the pages.
///
/// Every method takes what the reader may see as a [Scope] and, where the figures are not out yet, the line that says
/// so: it stands in the file, not only in its name. All methods may be called from several threads at once.
@Component
public final class Exports {
    private final Reports reports;

    public Exports(Reports reports) {
        this.reports = reports;
    }

    /// The figures one a row: UTF-8, semicolons, the first row names the columns.
    ///
    /// @param closed that the figures are not out yet; empty once they are
    public byte[] csv(
            ReleasedTable table, Questionnaire questionnaire, Scope scope, Language language, Optional<String> closed) {
        var words = new FigureWords(table, language);
        String status = closed.orElseGet(() -> words.text("status.open"));
        return CsvFile.write(
                rows(table, questionnaire, scope, words),
                words,
                table.release().policy().shortFingerprint(),
                status);
    }

    /// The figures as a workbook, with a sheet on what the file is.
    ///
    /// @param closed that the figures are not out yet; empty once they are
    public byte[] xlsx(
            ReleasedTable table, Questionnaire questionnaire, Scope scope, Language language, Optional<String> closed) {
        var words = new FigureWords(table, language);
        var statement = reports.safetyStatement(table, questionnaire, language);
        var frame = new SheetFrame(
                closed,
                table.getRoot().name() + " · " + words.in(table.release().title()));
        return new XlsxFile(words, frame)
                .write(About.of(table, scope, statement, closed, words), rows(table, questionnaire, scope, words));
    }

    private Rows rows(ReleasedTable table, Questionnaire questionnaire, Scope scope, FigureWords words) {
        Claims claims = reports.claims(table, questionnaire);
        return new Rows(
                FigureRows.list(table, questionnaire, scope, words.language()),
                TargetRows.list(table, questionnaire, scope, claims, words),
                PastRows.list(table, questionnaire, scope, words),
                ComparedRows.list(table, questionnaire, claims, scope, words));
    }
}
