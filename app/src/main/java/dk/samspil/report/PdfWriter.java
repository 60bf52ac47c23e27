package dk.samspil.report;

import dk.samspil.ui.PdfRenderer;
import java.util.Optional;

/// Writes reports and the safety statement as PDF/UA-1. May be used from several threads at once.
final class PdfWriter {
    private final Pages pages;
    private final PdfFonts fonts = new PdfFonts();
    private final PdfRenderer renderer = new PdfRenderer();

    PdfWriter(Pages pages) {
        this.pages = pages;
    }

    byte[] write(UnitReport report, Optional<String> closed) {
        return render(pages.unitPdf(new PdfReport(report, closed, renderer.styles(), fonts)));
    }

    byte[] write(SafetyStatement statement, Optional<String> closed) {
        return render(pages.statementPdf(new PdfStatement(statement, closed, renderer.styles())));
    }

    byte[] render(String html) {
        return renderer.render(html);
    }
}
