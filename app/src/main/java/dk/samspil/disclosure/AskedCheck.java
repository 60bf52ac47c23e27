package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whether every figure is about people who were all asked. Who was asked what is known to everybody: a
/// department's own questions say nothing about the units above it and beside it, however many of their
/// people answered.
final class AskedCheck {
    private AskedCheck() {}

    static List<Finding> list(ReadRelease release) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : release.rows().rows()) {
            if (!dimensions(row, release).allMatch(dimension -> isAsked(row.cell(), dimension, release))) {
                String quantity = row.figure().measure().code();
                findings.add(new Finding(
                        quantity,
                        row.cell().text(),
                        Finding.Kind.NOT_ASKED,
                        PeopleClass.of(release.layers().contributors(row)),
                        List.of(row.cell().text() + " " + quantity)));
            }
        }
        return findings;
    }

    private static Stream<Dimension> dimensions(Row row, ReadRelease release) {
        return switch (row.measure()) {
            case ReadMeasure.OfCounts counts -> Stream.empty();
            case ReadMeasure.OfDimension(Dimension dimension) -> Stream.of(dimension);
            case ReadMeasure.OfItem(Dimension dimension, var item) -> Stream.of(dimension);
            case ReadMeasure.OfShares(Dimension dimension, var item) -> Stream.of(dimension);
            case ReadMeasure.OfComposite(CompositeParts composite) ->
                composite.parts().stream().map(part -> dimensionOf(part.id(), release));
        };
    }

    private static Dimension dimensionOf(String id, ReadRelease release) {
        var questionnaire = release.round().questionnaire();
        return questionnaire.findDimension(id).orElseGet(() -> questionnaire.getDimensionOf(id));
    }

    private static boolean isAsked(ReadCell cell, Dimension dimension, ReadRelease release) {
        return switch (cell) {
            case ReadCell.OfUnit unit -> release.round().isAsked(dimension, unit.id());
            case ReadCell.OfBlock block -> release.round().isAsked(dimension, block.id());
            case ReadCell.OfGroup group ->
                group.units().stream()
                        .map((Integer unit) -> release.round().units().getUnit(unit))
                        .allMatch((UnitId unit) -> release.round().isAsked(dimension, unit));
        };
    }
}
