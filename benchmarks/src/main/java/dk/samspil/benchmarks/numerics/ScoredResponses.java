package dk.samspil.benchmarks.numerics;

import dk.samspil.benchmarks.municipality.Dimension;
import dk.samspil.benchmarks.municipality.MunicipalityShape;
import dk.samspil.benchmarks.municipality.Response;
import dk.samspil.benchmarks.municipality.SyntheticMunicipality;
import dk.samspil.numerics.scale.ScaleScore;
import java.util.List;
import java.util.stream.IntStream;

/// The responses of a municipality as the scale statistics take them.
record ScoredResponses(List<Response> responses) {
    ScoredResponses {
        responses = List.copyOf(responses);
    }

    static ScoredResponses ofDefaultMunicipality() {
        return new ScoredResponses(SyntheticMunicipality.of(MunicipalityShape.DEFAULT, SyntheticMunicipality.SEED)
                .listResponses());
    }

    /// People by items, scores 0-100, `NaN` where an item was skipped.
    double[][] toRows(IntStream itemPositions) {
        int[] items = itemPositions.toArray();
        return responses.stream()
                .map(response ->
                        IntStream.of(items).mapToDouble(response::scoreOf100).toArray())
                .toArray(double[][]::new);
    }

    /// Everybody's score 0-100 in a dimension, `NaN` where too few items were answered.
    double[] toScores(Dimension dimension) {
        return responses.stream()
                .mapToDouble(response -> ScaleScore.ofItems(dimension
                        .itemPositions()
                        .mapToDouble(response::scoreOf100)
                        .toArray()))
                .toArray();
    }

    /// Everybody's unit.
    int[] toUnits() {
        return responses.stream().mapToInt(Response::unit).toArray();
    }
}
