package dk.samspil.report;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes reports and the safety statement as PDF/UA-1: tagged, titled, with a language, bookmarks and embedded fonts.
///
/// Font files and their measures are read once and shared. May be used from several threads at once.
final class PdfWriter {
    private static final String FAMILY = "IBM Plex Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Pages pages;
    private final PdfFonts fonts = new PdfFonts();
    private final FSCacheEx<String, FSCacheValue> fontMeasures = new FSDefaultCacheStore();
    private final String styles = new String(Assets.read("/pdf/report.css"), StandardCharsets.UTF_8);

    PdfWriter(Pages pages) {
        this.pages = pages;
    }

    byte[] write(UnitReport report) {
        return render(pages.unitPdf(new PdfReport(report, styles, fonts)));
    }

    byte[] write(SafetyStatement statement) {
        return render(pages.statementPdf(new PdfStatement(statement, styles)));
    }

    /// Turns well-formed HTML into a tagged PDF.
    byte[] render(String html) {
        var out = new ByteArrayOutputStream(1 << 17);
        try (var pictures = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFont(fonts.regular(), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(fonts.semiBold(), FAMILY, 600, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(pictures)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMeasures)
                    .withHtmlContent(html, null)
                    .withProducer("Samspil")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
