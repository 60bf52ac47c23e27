package dk.samspil.disclosure;

import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.Optional;

/// What a released row measures, in terms of the questionnaire.
sealed interface ReadMeasure {
    /// How many or how large a part answered.
    record OfCounts() implements ReadMeasure {}

    record OfDimension(Dimension dimension) implements ReadMeasure {}

    record OfItem(Dimension dimension, Item item) implements ReadMeasure {}

    record OfComposite(CompositeParts composite) implements ReadMeasure {}

    record OfShares(Dimension dimension, Item item) implements ReadMeasure {}

    /// Empty where the questionnaire has nothing of the name, and for figures of another round.
    static Optional<ReadMeasure> find(Measure measure, Questionnaire questionnaire) {
        return switch (measure) {
            case Measure.Answered answered -> Optional.of(new OfCounts());
            case Measure.ResponseRate rate -> Optional.of(new OfCounts());
            case Measure.Mean(String id) -> findMean(id, questionnaire);
            case Measure.Share(String item, String answers) ->
                findItem(item, questionnaire).map(found -> new OfShares(found.dimension(), found.item()));
            case Measure.Previous previous -> Optional.empty();
        };
    }

    private static Optional<ReadMeasure> findMean(String id, Questionnaire questionnaire) {
        Optional<ReadMeasure> dimension = questionnaire.findDimension(id).map(OfDimension::new);
        return dimension
                .or(() -> findItem(id, questionnaire))
                .or(() -> questionnaire.composites().stream()
                        .filter(composite -> composite.id().equals(id))
                        .map((Composite composite) -> new OfComposite(CompositeParts.of(composite, questionnaire)))
                        .findFirst());
    }

    private static Optional<OfItem> findItem(String id, Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream()
                        .filter(item -> item.id().equals(id))
                        .map(item -> new OfItem(dimension, item)))
                .findFirst();
    }
}
