package dk.samspil.report;

import dk.samspil.ui.chart.Lettering;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// IBM Plex Sans in two weights, for the words inside pictures, read once and shared by every PDF.
///
/// The words become outlines, so no font of the machine is ever needed.
final class PdfFonts implements Lettering {
    private final TrueTypeFont regularOutlines = parse(Assets.read("/fonts/IBMPlexSans-Regular.ttf"));
    private final TrueTypeFont semiBoldOutlines = parse(Assets.read("/fonts/IBMPlexSans-SemiBold.ttf"));
    private final Map<Word, Outline> outlines = new ConcurrentHashMap<>();

    private record Word(String words, double size, boolean heavy) {}

    @Override
    public Outline outline(String words, double size, boolean heavy) {
        return words.length() > 3
                ? draw(new Word(words, size, heavy))
                : outlines.computeIfAbsent(new Word(words, size, heavy), this::draw);
    }

    private Outline draw(Word word) {
        TrueTypeFont font = word.heavy() ? semiBoldOutlines : regularOutlines;
        // the parsed font reads its tables when they are first asked for
        synchronized (font) {
            try {
                return draw(word, font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Outline draw(Word word, TrueTypeFont font) throws IOException {
        double scale = word.size() / font.getUnitsPerEm();
        var path = new StringBuilder();
        double x = 0;
        for (int codePoint : word.words().codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            var outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                var place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                append(new GeneralPath(outline.getPath()).getPathIterator(place), path);
            }
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return new Outline(path.toString(), x);
    }

    private static void append(PathIterator segments, StringBuilder path) {
        double[] at = new double[6];
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> points(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> points(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> points(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void points(StringBuilder path, char command, double[] at, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
        }
    }

    private static TrueTypeFont parse(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
