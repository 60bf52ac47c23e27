package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The scored ballots of one closed round. Units go by their number in [#units()]; a person's *home* is the unit in
/// which the person is counted first. People are numbered in an order that depends only on what their ballots say,
/// never on the order of rows in a file or a database.
public final class ScoredRound {
    private final SurveyRound round;
    private final OrganisationSnapshot snapshot;
    private final OrganisationTree organisation;
    private final boolean leadersMove;
    private final UnitIndex units;
    private final List<Ballot> ballots;
    private final int[] homes;
    private final int[] invited;
    private final String hash;
    private final Map<String, Battery> batteries = new LinkedHashMap<>();

    private ScoredRound(
            SurveyRound round, OrganisationSnapshot snapshot, List<Ballot> ballots, boolean leadersWithPeers) {
        this.round = round;
        this.snapshot = snapshot;
        this.organisation = snapshot.tree();
        this.units = new UnitIndex(organisation);
        this.leadersMove = leadersWithPeers && round.leadersKnown();
        this.ballots = BallotOrder.sorted(ballots, this::home);
        this.homes = this.ballots.stream().mapToInt(this::home).toArray();
        this.invited = snapshot.employments().stream().mapToInt(this::home).toArray();
        this.hash = FrozenAnswers.hash(snapshot, ballots);
        int first = 0;
        for (Dimension dimension : round.questionnaire().dimensions()) {
            batteries.put(
                    dimension.id(),
                    new Battery(dimension, first, this.ballots, ballot -> isAsked(dimension, ballot.unit())));
            first += dimension.items().size();
        }
    }

    /// Whether the people who work in a unit were asked about a dimension: everybody knows that.
    public boolean isAsked(Dimension dimension, UnitId unit) {
        return questionnaire()
                .findDepartment(dimension)
                .filter(department -> !organisation.isWithin(unit, department))
                .isEmpty();
    }

    private int home(Ballot ballot) {
        return units.homeOf(ballot.unit(), leadersMove && ballot.leader().orElse(false));
    }

    /// The unit in which an employee's answers are counted first.
    int home(Employment employment) {
        return units.homeOf(employment.unit(), leadersMove && employment.leader());
    }

    OrganisationSnapshot snapshot() {
        return snapshot;
    }

    Ballot ballot(int person) {
        return ballots.get(person);
    }

    static ScoredRound of(
            SurveyRound round, OrganisationSnapshot organisation, List<Ballot> ballots, boolean leadersWithPeers) {
        return new ScoredRound(round, organisation, ballots, leadersWithPeers);
    }

    public SurveyRound round() {
        return round;
    }

    public Questionnaire questionnaire() {
        return round.questionnaire();
    }

    public OrganisationTree organisation() {
        return organisation;
    }

    public UnitIndex units() {
        return units;
    }

    /// The number of people who answered.
    public int people() {
        return homes.length;
    }

    /// SHA-256, in hexadecimal, of the answers and of the organisation as they were when the round closed: it changes
    /// when one answer does, and with nothing else.
    public String hash() {
        return hash;
    }

    /// The unit in which a person who answered is counted first.
    public int home(int person) {
        return homes[person];
    }

    /// How many were asked, by home; never fewer than answered, whatever the staff list says.
    public int[] invitedByHome() {
        int[] asked = countByUnit(invited);
        int[] answered = countByUnit(homes);
        Arrays.setAll(asked, unit -> Math.max(asked[unit], answered[unit]));
        return asked;
    }

    /// Everybody who answered, by home.
    public ContributorCounts answered() {
        return ContributorCounts.of(countByUnit(homes));
    }

    /// Everybody who was asked, by home, as the staff list says.
    public ContributorCounts invited() {
        return ContributorCounts.of(countByUnit(invited));
    }

    /// The values of an attribute that occur in the answers, alphabetically; empty where it is not asked.
    public Optional<List<String>> findValues(String attribute) {
        int column = round.attributeNames().indexOf(attribute);
        return column < 0
                ? Optional.empty()
                : Optional.of(ballots.stream()
                        .map(ballot -> ballot.attributes().get(column))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// Where the people are counted and what is known of them; categories are numbered in the order of an attribute's
    /// values.
    public Population population(List<Attribute> attributes) {
        return Population.of(homes, attributes.stream().map(this::categories).toArray(int[][]::new));
    }

    private int[] categories(Attribute attribute) {
        int column = round.attributeNames().indexOf(attribute.name());
        Map<String, Integer> numbers = new HashMap<>();
        attribute.values().forEach(value -> numbers.put(value, numbers.size()));
        return ballots.stream()
                .mapToInt(ballot -> Optional.ofNullable(
                                numbers.get(ballot.attributes().get(column)))
                        .orElseThrow())
                .toArray();
    }

    /// Who has a score for a dimension.
    public Contributors scored(String dimensionId) {
        return Contributors.of(people(), battery(dimensionId)::hasScore);
    }

    /// Who answered every item of a dimension, and who has a score for it.
    public Contributors battery(Dimension dimension) {
        Battery battery = battery(dimension.id());
        return Contributors.of(
                people(), person -> battery.hasScore(person) && battery.isComplete(person), battery::hasScore);
    }

    /// Everybody's score, in points 0-100, for a dimension; only of those who have one.
    public PersonValues scores(String dimensionId) {
        return battery(dimensionId).scores();
    }

    /// Everybody's score, in points 0-100, for an item: of those who have a score for its dimension, who all have one.
    public PersonValues itemScores(String itemId) {
        return batteryOfItem(itemId).itemScores(itemId);
    }

    /// Everybody's answer to an item, as given: of those who have a score for its dimension.
    public ItemAnswers answers(String itemId) {
        return batteryOfItem(itemId).answers(itemId);
    }

    /// What is computed of the organisation as a whole, from some of the people.
    public WholeOrganisation whole(IntPredicate person) {
        return new WholeOrganisation(
                this, IntStream.range(0, people()).filter(person).toArray());
    }

    private Battery battery(String dimensionId) {
        return Optional.ofNullable(batteries.get(dimensionId)).orElseThrow();
    }

    private Battery batteryOfItem(String itemId) {
        return battery(questionnaire().getDimensionOf(itemId).id());
    }

    private int[] countByUnit(int[] unitOf) {
        var counts = new int[units.size()];
        for (int unit : unitOf) {
            counts[unit]++;
        }
        return counts;
    }
}
