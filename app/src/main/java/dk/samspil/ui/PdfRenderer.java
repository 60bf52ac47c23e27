package dk.samspil.ui;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Turns well-formed HTML into PDF/UA-1: tagged, titled, with a language, bookmarks and embedded fonts.
///
/// The page must bring its styles with it; [#styles()] are those of every paper. Font files and their measures are
/// read once and shared. May be used from several threads at once.
public final class PdfRenderer {
    private static final String FAMILY = "IBM Plex Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = read("/fonts/IBMPlexSans-Regular.ttf");
    private final byte[] semiBold = read("/fonts/IBMPlexSans-SemiBold.ttf");
    private final String styles = new String(read("/pdf/report.css"), StandardCharsets.UTF_8);
    private final FSCacheEx<String, FSCacheValue> fontMeasures = new FSDefaultCacheStore();

    /// The style sheet of papers.
    public String styles() {
        return styles;
    }

    public byte[] render(String html) {
        var out = new ByteArrayOutputStream(1 << 17);
        try (var pictures = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(semiBold), FAMILY, 600, FontStyle.NORMAL, true)
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

    private static byte[] read(String path) {
        try (InputStream in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
