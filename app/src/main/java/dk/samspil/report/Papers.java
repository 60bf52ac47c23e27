package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PdfRenderer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Papers beside the unit report, all as PDF/UA-1: the poster for the staff room, the fact sheet and the main report.
/// The first two are pages of the web as well, that print on one sheet. Each holds what the reports hold, in the same
/// words and pictures.
///
/// Every method takes a line for the top of every page while the results are not out. All may be called from several
/// threads at once.
@Component
public final class Papers {
    private final Reports reports;
    private final PdfRenderer renderer = new PdfRenderer();
    private final PdfFonts fonts = new PdfFonts();
    private final String styles = new String(Assets.read("/pdf/paper.css"), StandardCharsets.UTF_8);
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dk.samspil.jte");

    public Papers(Reports reports) {
        this.reports = reports;
    }

    /// One page for the wall: the picture, a few things, and empty lines in which the team writes what it agrees.
    ///
    /// @param report a unit with a report of its own, or the id of one that units share
    public byte[] poster(
            ReleasedTable table,
            Questionnaire questionnaire,
            UnitId report,
            Language language,
            Optional<String> closed) {
        UnitReport shown = reports.unitReport(table, questionnaire, report, language);
        return render("poster", Map.of("pdf", pdf(shown, closed), "words", words(language), "styles", styles));
    }

    /// The poster as a whole HTML file for the folder `reports`.
    public String posterHtml(ReleasedTable table, Questionnaire questionnaire, UnitId report, Language language) {
        UnitReport shown = reports.unitReport(table, questionnaire, report, language);
        String title = words(language).text("poster.title", "unit", shown.unitName(), "round", shown.roundTitle());
        var frame = FileFrame.ofUnit(shown).titled(title);
        return html("report/posterFile.jte", Map.of("report", shown, "frame", frame));
    }

    /// The fact sheet as a whole HTML file: `facts.html`.
    public String factSheetHtml(ReleasedTable table, Questionnaire questionnaire, Language language) {
        FactSheet facts = facts(table, questionnaire, language);
        var frame = FileFrame.top(
                        facts.overview().organisationName(),
                        facts.title(),
                        facts.overview().words(),
                        table)
                .titled(facts.title());
        return html("report/factsFile.jte", Map.of("facts", facts, "frame", frame));
    }

    /// The fact sheet as a view model.
    public FactSheet facts(ReleasedTable table, Questionnaire questionnaire, Language language) {
        return new FactSheet(
                reports.overview(table, questionnaire, language),
                table.release().title().in(language),
                reports.safetyStatement(table, questionnaire, language),
                words(language));
    }

    /// One page about the organisation, for those who ask from outside.
    public byte[] factSheet(
            ReleasedTable table, Questionnaire questionnaire, Language language, Optional<String> closed) {
        var paper = paper(table, questionnaire, language, closed);
        return render("factSheet", Map.of("paper", paper, "words", words(language), "styles", styles));
    }

    /// The organisation as a whole, and every unit in tree order.
    public byte[] mainReport(
            ReleasedTable table, Questionnaire questionnaire, Language language, Optional<String> closed) {
        var paper = paper(table, questionnaire, language, closed);
        return render("mainReport", Map.of("paper", paper, "words", words(language), "styles", styles));
    }

    private MainPaper paper(
            ReleasedTable table, Questionnaire questionnaire, Language language, Optional<String> closed) {
        Overview overview = reports.overview(table, questionnaire, language);
        Optional<PdfReport> whole = Optional.of(table.getRoot())
                .filter(ReleasedUnit::published)
                .map(root -> reports.unitReport(table, questionnaire, root.id(), language))
                .map(report -> pdf(report, closed));
        return new MainPaper(
                overview,
                table.release().title().in(language),
                whole,
                UnitTable.of(overview),
                reports.technicalAnnex(table, questionnaire, language).findSection("nonresponse"),
                reports.safetyStatement(table, questionnaire, language),
                closed,
                renderer.styles(),
                fonts);
    }

    private PdfReport pdf(UnitReport report, Optional<String> closed) {
        return new PdfReport(report, closed, renderer.styles(), fonts);
    }

    private static Messages words(Language language) {
        return Messages.of("paper", language);
    }

    private byte[] render(String template, Map<String, Object> parameters) {
        return renderer.render(html("report/pdf/" + template + ".jte", parameters));
    }

    private String html(String template, Map<String, Object> parameters) {
        var html = new StringOutput(64 * 1024);
        templates.render(template, parameters, html);
        return html.toString();
    }
}
