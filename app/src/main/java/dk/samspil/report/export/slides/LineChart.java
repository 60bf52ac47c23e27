package dk.samspil.report.export.slides;

import dk.samspil.report.export.slides.Curve.Kind;
import dk.samspil.report.export.slides.Curve.Series;
import java.awt.geom.Rectangle2D;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/// Draws a chart over time of the presentation program's own, with its numbers in a workbook inside.
final class LineChart {
    private static final int SCALE_END = 100;
    private static final int STEP = 25;
    private static final int MARK = 11;
    private static final int SMALL_MARK = 7;
    private static final double THICK = 3;
    private static final double THIN = 1.5;

    private final XSLFChart chart;
    private final Curve curve;

    private LineChart(XSLFChart chart, Curve curve) {
        this.chart = chart;
        this.curve = curve;
    }

    /// @param place in points
    static void draw(XSLFSlide slide, Curve curve, Rectangle2D place) {
        new LineChart(ChartFrame.add(slide, curve.alternative(), place), curve).plot();
    }

    private void plot() {
        XDDFLineChartData data = onAxes();
        for (int column = 0; column < curve.series().size(); column++) {
            add(data, curve.series().get(column), column + 1);
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setAutoTitleDeleted(true);
        if (curve.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartFrame.lettering(chart.getCTChartSpace().addNewTxPr());
        CTLineSer[] drawn =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
        for (int column = 0; column < drawn.length; column++) {
            CTDLbls numbers = drawn[column].isSetDLbls() ? drawn[column].getDLbls() : drawn[column].addNewDLbls();
            numbers.addNewDLblPos().setVal(STDLblPos.T);
            ChartFrame.label(numbers, curve.series().get(column).kind() != Kind.ABOVE);
        }
    }

    private XDDFLineChartData onAxes() {
        XDDFCategoryAxis rounds = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        scale.setCrosses(AxisCrosses.AUTO_ZERO);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setMaximum(SCALE_END);
        scale.setMajorUnit(STEP);
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, rounds, scale);
        data.setVaryColors(false);
        return data;
    }

    private void add(XDDFLineChartData data, Series series, int column) {
        int rows = curve.labels().size();
        String[] names = curve.labels().toArray(String[]::new);
        Integer[] values =
                series.values().stream().map(value -> value.orElse(null)).toArray(Integer[]::new);
        var added = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, range(rows, 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(rows, column), column));
        added.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
        added.setSmooth(false);
        added.setMarkerStyle(markOf(series.kind()));
        added.setLineProperties(line(series.kind()));
        mark(added.getCTLineSer().getMarker(), series.kind());
    }

    /// The unit above has a mark under which that of the unit can be seen.
    private static MarkerStyle markOf(Kind kind) {
        return switch (kind) {
            case OWN -> MarkerStyle.CIRCLE;
            case IN_PART -> MarkerStyle.DIAMOND;
            case ABOVE -> MarkerStyle.DASH;
        };
    }

    private static XDDFLineProperties line(Kind kind) {
        if (kind == Kind.IN_PART) {
            return new XDDFLineProperties(new XDDFNoFillProperties());
        }
        var line = new XDDFLineProperties(ChartFrame.fill(kind.rgb()));
        line.setWidth(kind == Kind.OWN ? THICK : THIN);
        if (kind == Kind.ABOVE) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    private static void mark(CTMarker marker, Kind kind) {
        ChartFrame.write(marker.addNewSize(), kind == Kind.ABOVE ? SMALL_MARK : MARK);
        var look = new XDDFShapeProperties();
        look.setFillProperties(ChartFrame.fill(kind.rgb()));
        look.setLineProperties(new XDDFLineProperties(ChartFrame.fill(kind.rgb())));
        marker.setSpPr(look.getXmlObject());
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
