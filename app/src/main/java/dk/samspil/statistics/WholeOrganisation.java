package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.numerics.driver.ImportanceRule;
import dk.samspil.organisation.Employment;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is a property of a questionnaire in an organisation as a whole, and never of a small team.
public final class WholeOrganisation {
    /// The id under which properties stand that are of no single scale.
    public static final String ROUND = "*";

    private static final int DIGITS_OF_SEED = 16;

    private final ScoredRound round;
    private final int[] people;
    private final List<Ballot> ballots;
    private final Scores scores;
    private final int[] worksIn;

    /// @param people who is counted
    WholeOrganisation(ScoredRound round, int[] people) {
        this.round = round;
        this.people = people.clone();
        this.ballots = Arrays.stream(people).mapToObj(round::ballot).toList();
        this.scores = new Scores(round.questionnaire(), ballots);
        this.worksIn = ballots.stream()
                .mapToInt(ballot -> round.units().getNumber(ballot.unit()))
                .toArray();
    }

    /// Properties of the dimensions, composites and items.
    public List<ScaleProperties> listProperties() {
        return new OrganisationProperties(questionnaire(), scores, worksIn).list();
    }

    /// How strongly the dimensions go together with the outcome; empty where the questionnaire has none, or that may
    /// not be said. The intervals follow from the answers alone: the same answers give the same.
    ///
    /// @param mayBeUsed which dimensions may be looked at
    public List<ScaleProperties> listImportance(Predicate<String> mayBeUsed) {
        long seed = HexFormat.fromHexDigitsToLong(round.hash(), 0, DIGITS_OF_SEED);
        return new ImportanceProperties(questionnaire(), scores, worksIn, ImportanceRule.DEFAULT)
                .list(mayBeUsed, new SplittableRandom(seed));
    }

    /// What those who did not answer may have done to the means of dimensions and composites, and, under [#ROUND], to
    /// all of them. An attribute that the staff list or the answers do not have stands there with no classes.
    ///
    /// @param attributes by which answers may be weighed, values in their natural order where they have one
    public List<ScaleProperties> listNonResponse(List<Attribute> attributes) {
        int[] homes = Arrays.stream(people).map(round::home).toArray();
        List<Employment> staff = staff(homes);
        Map<String, Double> ofRound = new LinkedHashMap<>();
        List<Margin> margins = new ArrayList<>();
        for (Attribute attribute : attributes) {
            findMargin(attribute, staff)
                    .ifPresentOrElse(margins::add, () -> ofRound.put("margin:" + attribute.name(), 0.0));
        }
        var nonResponse =
                new NonResponse(homes, invited(homes, staff), round.units().toParents(), margins);
        ofRound.putAll(nonResponse.ofRound());
        return Stream.concat(
                        Stream.of(new ScaleProperties(ROUND, ofRound)),
                        listScales()
                                .filter(scores::isOfMost)
                                .map(id -> new ScaleProperties(id, nonResponse.ofScale(scores.get(id)))))
                .toList();
    }

    private Stream<String> listScales() {
        return Stream.concat(
                questionnaire().dimensions().stream().map(Dimension::id),
                questionnaire().composites().stream().map(Composite::id));
    }

    /// All who are employed where somebody counts, or where nobody answered.
    private List<Employment> staff(int[] homes) {
        var counts = new boolean[round.units().size()];
        var answered = new boolean[counts.length];
        IntStream.range(0, round.people()).forEach(person -> answered[round.home(person)] = true);
        Arrays.stream(homes).forEach(home -> counts[home] = true);
        return round.snapshot().employments().stream()
                .filter(each -> counts[round.home(each)] || !answered[round.home(each)])
                .toList();
    }

    private int[] invited(int[] homes, List<Employment> staff) {
        var answered = new int[round.units().size()];
        Arrays.stream(homes).forEach(home -> answered[home]++);
        var asked = new int[answered.length];
        staff.forEach(each -> asked[round.home(each)]++);
        return IntStream.range(0, asked.length)
                .map(home -> Math.max(asked[home], answered[home]))
                .toArray();
    }

    private Optional<Margin> findMargin(Attribute attribute, List<Employment> staff) {
        int ofAnswers = round.round().attributeNames().indexOf(attribute.name());
        int ofStaff = round.snapshot().attributeNames().indexOf(attribute.name());
        return ofAnswers < 0 || ofStaff < 0
                ? Optional.empty()
                : Margin.of(
                        attribute.name(),
                        attribute.values(),
                        ballots.stream()
                                .map(each -> each.attributes().get(ofAnswers))
                                .toList(),
                        staff.stream()
                                .map(each -> each.attributes().get(ofStaff))
                                .toList());
    }

    private Questionnaire questionnaire() {
        return round.questionnaire();
    }
}
