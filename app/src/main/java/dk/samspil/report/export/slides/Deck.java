package dk.samspil.report.export.slides;

import dk.samspil.shared.Language;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// Slides in the making. Every slide has a title, and notes for the speaker.
///
/// In a template of the organisation's own the title stands where its layout puts it and texts have its typeface and
/// colour; the plain one is ours, in ink on white.
final class Deck implements AutoCloseable {
    private static final Dimension WIDE = new Dimension(960, 540);
    private static final Rectangle2D PLAIN_TITLE = new Rectangle2D.Double(48, 28, 864, 84);
    private static final Color INK = new Color(0x1b1b21);
    private static final Color QUIET = new Color(0x50525d);
    private static final double TITLE_SIZE = 30;
    private static final double TEXT_SIZE = 22;
    private static final double SMALL_SIZE = 12;
    private static final double SIDE = 0.05;
    private static final double FOOT = 0.075;
    private static final double TABLE_ROW = 62;

    private final XMLSlideShow show;
    private final boolean plain;
    private final Language language;
    private final String foot;

    private Deck(XMLSlideShow show, boolean plain, Language language, String foot) {
        this.show = show;
        this.plain = plain;
        this.language = language;
        this.foot = foot;
    }

    /// @param template the organisation's own, as it was checked when it was stored; empty for the plain one
    /// @param foot what stands at the foot of every slide
    static Deck begin(Optional<byte[]> template, Language language, String foot) {
        if (template.isEmpty()) {
            var show = new XMLSlideShow();
            show.setPageSize(WIDE);
            return new Deck(show, true, language, foot);
        }
        try {
            var show = new XMLSlideShow(new ByteArrayInputStream(template.get()));
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
            return new Deck(show, false, language, foot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A slide of words only.
    void words(String title, List<String> paragraphs, String notes) {
        XSLFSlide slide = slide(title, notes);
        text(slide, paragraphs, body(slide), TEXT_SIZE);
    }

    /// A picture with a few words beside it.
    void picture(String title, Bars bars, String beside, String notes) {
        XSLFSlide slide = slide(title, notes);
        BarChart.draw(slide, bars, placeBeside(slide, beside));
    }

    /// A picture over time with a few words beside it.
    void overTime(String title, Curve curve, String beside, String notes) {
        XSLFSlide slide = slide(title, notes);
        LineChart.draw(slide, curve, placeBeside(slide, beside));
    }

    /// Writes the words, and says where the picture goes.
    private Rectangle2D placeBeside(XSLFSlide slide, String beside) {
        Rectangle2D body = body(slide);
        if (beside.isEmpty()) {
            return body;
        }
        double words = body.getWidth() / 4;
        double gap = body.getWidth() / 40;
        var place = new Rectangle2D.Double(body.getMaxX() - words, body.getY(), words, body.getHeight());
        text(slide, List.of(beside), place, TEXT_SIZE * 3 / 4);
        return new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth() - words - gap, body.getHeight());
    }

    /// A table, on as many slides as it takes.
    void table(String title, Grid grid, String notes) {
        List<Grid> pages = GridTable.pages(grid);
        for (int page = 0; page < pages.size(); page++) {
            String numbered = pages.size() == 1 ? title : title + " (" + (page + 1) + "/" + pages.size() + ")";
            XSLFSlide slide = slide(numbered, notes);
            new GridTable(this::run).draw(slide, pages.get(page), body(slide));
        }
    }

    /// An empty table to write in.
    void form(String title, List<String> columns, int rows, String notes) {
        XSLFSlide slide = slide(title, notes);
        XSLFTable table = slide.createTable(rows + 1, columns.size());
        Rectangle2D body = body(slide);
        table.setAnchor(new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), TABLE_ROW * (rows + 1)));
        for (int column = 0; column < columns.size(); column++) {
            table.setColumnWidth(column, body.getWidth() / columns.size());
            run(table.getCell(0, column).addNewTextParagraph(), columns.get(column), TEXT_SIZE * 3 / 4, INK);
        }
        for (int row = 0; row <= rows; row++) {
            table.setRowHeight(row, TABLE_ROW);
            for (int column = 0; column < columns.size(); column++) {
                frame(table.getCell(row, column));
            }
        }
        var properties = table.getCTTable().getTblPr();
        if (properties != null) {
            properties.setFirstRow(true);
        }
    }

    private static void frame(XSLFTableCell cell) {
        cell.setBorderColor(BorderEdge.bottom, QUIET);
        cell.setBorderWidth(BorderEdge.bottom, 1);
    }

    private XSLFSlide slide(String title, String notes) {
        XSLFSlide slide = show.createSlide(layout());
        XSLFTextShape heading = slide.getPlaceholders()[0];
        for (XSLFTextShape placeholder : slide.getPlaceholders()) {
            if (isTitle(placeholder)) {
                heading = placeholder;
            }
        }
        removeOthers(slide, heading);
        heading.clearText();
        XSLFTextRun run = run(heading.addNewTextParagraph(), title, TITLE_SIZE, INK);
        if (plain) {
            heading.setAnchor(PLAIN_TITLE);
            run.setBold(true);
            heading.setVerticalAlignment(VerticalAlignment.TOP);
            run.getParagraph().setTextAlign(TextAlign.LEFT);
        }
        foot(slide);
        notes(slide, notes);
        return slide;
    }

    private static boolean isTitle(XSLFShape shape) {
        return shape.getPlaceholder() == Placeholder.TITLE || shape.getPlaceholder() == Placeholder.CENTERED_TITLE;
    }

    private static void removeOthers(XSLFSlide slide, XSLFTextShape heading) {
        for (XSLFTextShape placeholder : slide.getPlaceholders()) {
            if (placeholder.getShapeId() != heading.getShapeId()) {
                slide.removeShape(placeholder);
            }
        }
    }

    /// The layout with a title and nothing else; else any with a title.
    private XSLFSlideLayout layout() {
        List<XSLFSlideLayout> all = show.getSlideMasters().stream()
                .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                .toList();
        return all.stream()
                .filter(layout -> layout.getType() == SlideLayout.TITLE_ONLY)
                .findFirst()
                .or(() -> all.stream().filter(Deck::hasTitle).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("the template has no layout with a title"));
    }

    static boolean hasTitle(XSLFSlideLayout layout) {
        return List.of(layout.getPlaceholders()).stream().anyMatch(Deck::isTitle);
    }

    /// Below the title, above the foot.
    private Rectangle2D body(XSLFSlide slide) {
        Dimension page = show.getPageSize();
        double side = page.getWidth() * SIDE;
        double top = List.of(slide.getPlaceholders()).stream()
                .filter(Deck::isTitle)
                .map(XSLFTextShape::getAnchor)
                .mapToDouble(Rectangle2D::getMaxY)
                .filter(y -> y < page.getHeight() / 2)
                .max()
                .orElse(page.getHeight() / 4);
        double bottom = page.getHeight() * (1 - 2 * FOOT);
        return new Rectangle2D.Double(side, top + side / 4, page.getWidth() - 2 * side, bottom - top - side / 4);
    }

    private void text(XSLFSlide slide, List<String> paragraphs, Rectangle2D place, double size) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        for (String words : paragraphs) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(size / 2 * -1);
            run(paragraph, words, size, INK);
        }
    }

    private void foot(XSLFSlide slide) {
        Dimension page = show.getPageSize();
        XSLFTextBox box = slide.createTextBox();
        double side = page.getWidth() * SIDE;
        box.setAnchor(new Rectangle2D.Double(
                side, page.getHeight() * (1 - FOOT) - SMALL_SIZE, page.getWidth() - 2 * side, SMALL_SIZE * 3));
        box.clearText();
        run(box.addNewTextParagraph(), foot, SMALL_SIZE, QUIET);
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, String words, double size, Color colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        if (plain) {
            run.setFontFamily("Arial");
            run.setFontColor(colour);
        }
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            CTTextCharacterProperties properties = text.isSetRPr() ? text.getRPr() : text.addNewRPr();
            properties.setLang(language == Language.DA ? "da-DK" : "en-GB");
        }
        return run;
    }

    private void notes(XSLFSlide slide, String notes) {
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(notes);
            }
        }
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            show.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            show.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
