package dk.samspil.report.export.slides;

import java.awt.geom.Rectangle2D;
import javax.xml.namespace.QName;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// What every chart on a slide has: a place, the same in words, and letters that can be read.
final class ChartFrame {
    /// In hundredths of a point.
    private static final int LETTER_SIZE = 1600;

    private ChartFrame() {}

    /// An empty chart of the presentation program's own.
    ///
    /// @param alternative the chart in words
    /// @param place in points
    static XSLFChart add(XSLFSlide slide, String alternative, Rectangle2D place) {
        XSLFChart chart = slide.getSlideShow().createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray();
        frames[frames.length - 1].getNvGraphicFramePr().getCNvPr().setDescr(alternative);
        return chart;
    }

    /// Letters that can be read from the back of a room.
    static CTTextCharacterProperties lettering(CTTextBody text) {
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(LETTER_SIZE);
        return letters;
    }

    static XDDFSolidFillProperties fill(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    /// Writes a value as it stands in the file: the types of some are not in the smaller of the library's schemas.
    static void write(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), Integer.toString(value));
        }
    }

    /// Writes the value beside each mark, or nothing.
    static void label(CTDLbls labels, boolean withValue) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(withValue);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
