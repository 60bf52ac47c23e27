package dk.samspil.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The precompiled templates of this module.
final class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dk.samspil.jte");

    String unit(UnitReport report, FileFrame frame) {
        return render("report/unitFile.jte", Map.of("report", report, "frame", frame));
    }

    String unitBody(UnitBody body) {
        return render(
                "report/unitBody.jte",
                Map.of(
                        "report",
                        body.report(),
                        "statementHref",
                        "/sikkerhedserklaering",
                        "pdfHref",
                        body.pdf(),
                        "talkHref",
                        body.talk()));
    }

    String unitPdf(PdfReport report) {
        return render("report/pdf/unit.jte", Map.of("pdf", report));
    }

    String overview(Overview overview, FileFrame frame) {
        return render("report/overviewFile.jte", Map.of("overview", overview, "frame", frame));
    }

    String technical(TechnicalAnnex annex, FileFrame frame) {
        return render("report/technicalFile.jte", Map.of("annex", annex, "frame", frame));
    }

    String statement(SafetyStatement statement, FileFrame frame) {
        return render("report/statementFile.jte", Map.of("statement", statement, "frame", frame));
    }

    String statementPdf(PdfStatement statement) {
        return render("report/pdf/statement.jte", Map.of("pdf", statement));
    }

    private String render(String template, Map<String, Object> parameters) {
        var out = new StringOutput(64 * 1024);
        engine.render(template, parameters, out);
        return out.toString();
    }
}
