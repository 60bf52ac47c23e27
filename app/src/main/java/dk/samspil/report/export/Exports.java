package dk.samspil.report.export;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.Reports;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import java.util.List;
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
                FigureRows.list(table, questionnaire, scope, language),
                PastRows.list(table, questionnaire, scope, words),
                compared(table, questionnaire, scope, words),
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
        List<FigureRow> rows = FigureRows.list(table, questionnaire, scope, language);
        var statement = reports.safetyStatement(table, questionnaire, language);
        var frame = new SheetFrame(
                closed,
                table.getRoot().name() + " · " + words.in(table.release().title()));
        List<PastRow> past = PastRows.list(table, questionnaire, scope, words);
        List<ComparedRow> compared = compared(table, questionnaire, scope, words);
        return new XlsxFile(words, frame).write(About.of(table, scope, statement, closed, words), rows, past, compared);
    }

    private List<ComparedRow> compared(
            ReleasedTable table, Questionnaire questionnaire, Scope scope, FigureWords words) {
        return ComparedRows.list(table, questionnaire, reports.claims(table, questionnaire), scope, words);
    }
}
