package dk.samspil.benchmarks.municipality;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// From well-being to crosses on a sheet: item means differ a little, every answer has an error of its own, and the sum
/// is cut into five answers. Some questions are skipped, and two in a hundred people stop on the way.
final class AnswerModel {
    private static final double SPREAD_OF_ITEMS = 0.18;
    private static final double ERROR_OF_AN_ANSWER = 0.75;
    private static final double SHARE_BREAKING_OFF = 0.02;
    /// The borders between the answers 1 to 5 on the latent scale.
    private static final double[] BORDERS = {-1.75, -0.85, 0.0, 1.05};

    private final double itemNonResponse;
    private final double[] itemMeans;

    AnswerModel(double itemNonResponse, RandomGenerator random) {
        this.itemNonResponse = itemNonResponse;
        this.itemMeans = Dimension.ITEMS.stream()
                .mapToDouble(item -> item.dimension().mean() + SPREAD_OF_ITEMS * random.nextGaussian())
                .toArray();
    }

    Response draw(Employee employee, WellBeing wellBeing, RandomGenerator random) {
        boolean breaksOff = random.nextDouble() < SHARE_BREAKING_OFF;
        int end = breaksOff ? random.nextInt(1, itemMeans.length) : itemMeans.length;
        return new Response(
                employee,
                IntStream.range(0, end)
                        .map(item -> random.nextDouble() < itemNonResponse
                                ? Response.NO_ANSWER
                                : answer(item, wellBeing, random)));
    }

    private int answer(int position, WellBeing wellBeing, RandomGenerator random) {
        var item = Dimension.ITEMS.get(position);
        double felt =
                itemMeans[position] + wellBeing.get(item.dimension()) + ERROR_OF_AN_ANSWER * random.nextGaussian();
        int answer = 1
                + (int) DoubleStream.of(BORDERS).filter(border -> felt > border).count();
        return item.reversed() ? 6 - answer : answer;
    }
}
