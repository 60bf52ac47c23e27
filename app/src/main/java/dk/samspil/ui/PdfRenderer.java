package dk.samspil.ui;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
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
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Turns well-formed HTML into PDF/UA-1: tagged, titled, with a language, bookmarks and embedded fonts.
///
/// The page must bring its styles with it; [#styles()] are those of every paper. Font files and their measures are
/// read once and shared. May be used from several threads at once.
public final class PdfRenderer {
    private static final String FAMILY = "IBM Plex Sans";
    private static final Pattern DATES = Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>");

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

    /// The same page gives the same bytes, whenever and wherever: the paper does not say when it was made.
    public byte[] render(String html) {
        var out = new ByteArrayOutputStream(1 << 17);
        try (var pictures = new BatikSVGDrawer();
                PdfBoxRenderer renderer = renderer(html, pictures)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            forgetTheMoment(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfBoxRenderer renderer(String html, BatikSVGDrawer pictures) {
        return new PdfRendererBuilder()
                .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(semiBold), FAMILY, 600, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(pictures)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMeasures)
                .withHtmlContent(html, null)
                .withProducer("Samspil")
                .buildPdfRenderer();
    }

    /// Takes away what depends on the clock: the dates, and the id that is made from them.
    private static void forgetTheMoment(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        document.getDocumentInformation().setCreationDate(null);
        document.getDocumentInformation().setModificationDate(null);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String withDates = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(DATES.matcher(withDates).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(String path) {
        try (InputStream in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
