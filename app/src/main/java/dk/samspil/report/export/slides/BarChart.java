package dk.samspil.report.export.slides;

import dk.samspil.report.export.slides.Bars.Series;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/// Draws a chart of the presentation program's own, with its numbers in a workbook inside, so that it can be edited.
final class BarChart {
    private static final int GAP_PERCENT = 60;
    private static final int ALL_OF_IT = 100;
    private static final double QUARTER = 4.0;

    private final XSLFChart chart;
    private final Bars bars;

    private BarChart(XSLFChart chart, Bars bars) {
        this.chart = chart;
        this.bars = bars;
    }

    /// @param place in points
    static void draw(XSLFSlide slide, Bars bars, Rectangle2D place) {
        new BarChart(ChartFrame.add(slide, bars.alternative(), place), bars).plot();
    }

    private void plot() {
        XDDFBarChartData data = onAxes();
        for (int column = 0; column < bars.series().size(); column++) {
            add(data, bars.series().get(column), column + 1);
        }
        chart.plot(data);
        if (bars.stacked()) {
            standOnEachOther();
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setAutoTitleDeleted(true);
        if (bars.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartFrame.lettering(chart.getCTChartSpace().addNewTxPr());
        writeNumbers();
    }

    private XDDFBarChartData onAxes() {
        XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.BOTTOM);
        scale.setCrosses(AxisCrosses.MAX);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        bars.highest().ifPresent(highest -> {
            scale.setMaximum(highest);
            scale.setMajorUnit(highest / QUARTER);
        });
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(bars.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        return data;
    }

    private void writeNumbers() {
        CTBarSer[] drawn = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
        for (int column = 0; column < drawn.length; column++) {
            CTDLbls numbers = numbers(drawn[column]);
            if (bars.stacked()) {
                Bars.Colour ground = bars.series().get(column).colours().getFirst();
                ChartFrame.lettering(numbers.addNewTxPr())
                        .addNewSolidFill()
                        .addNewSrgbClr()
                        .setVal(ground.lettering());
            }
        }
    }

    private void add(XDDFBarChartData data, Series series, int column) {
        int rows = bars.labels().size();
        String[] names = bars.labels().toArray(String[]::new);
        Integer[] values =
                series.values().stream().map(value -> value.orElse(null)).toArray(Integer[]::new);
        var added = data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, range(rows, 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(rows, column), column));
        added.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
        added.setFillProperties(fill(series.colours().getFirst()));
        List<Bars.Colour> colours = series.colours();
        for (int bar = 0; bar < colours.size(); bar++) {
            if (colours.get(bar) != colours.getFirst()) {
                added.getDataPoint(bar).setFillProperties(fill(colours.get(bar)));
            }
        }
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private void standOnEachOther() {
        ChartFrame.write(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), ALL_OF_IT);
    }

    private static XDDFSolidFillProperties fill(Bars.Colour colour) {
        return ChartFrame.fill(colour.rgb());
    }

    private static CTDLbls numbers(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        ChartFrame.label(labels, true);
        return labels;
    }
}
