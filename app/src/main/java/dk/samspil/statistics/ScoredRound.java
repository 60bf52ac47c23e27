package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.suppress.AnswerCounts;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// The scored ballots of one closed round. Units go by their number in [#units()]; a person's *home* is the unit in
/// which the person is counted first.
public final class ScoredRound {
    private final SurveyRound round;
    private final OrganisationTree organisation;
    private final UnitIndex units;
    private final List<Ballot> ballots;
    private final Scores scores;
    private final int[] homes;
    private final int[] invited;

    private ScoredRound(
            SurveyRound round, OrganisationSnapshot snapshot, List<Ballot> ballots, boolean leadersWithPeers) {
        this.round = round;
        this.organisation = snapshot.tree();
        this.units = new UnitIndex(organisation);
        this.ballots = List.copyOf(ballots);
        this.scores = new Scores(round.questionnaire(), ballots);
        boolean leadersMove = leadersWithPeers && round.leadersKnown();
        this.homes = ballots.stream()
                .mapToInt(b -> units.homeOf(b.unit(), leadersMove && b.leader().orElse(false)))
                .toArray();
        this.invited = countByUnit(snapshot.employments().stream()
                .mapToInt((Employment e) -> units.homeOf(e.unit(), leadersMove && e.leader()))
                .toArray());
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

    /// Everybody who answered, by home.
    public ContributorCounts answered() {
        return ContributorCounts.of(countByUnit(homes));
    }

    /// Everybody who was asked, by home.
    public ContributorCounts invited() {
        return ContributorCounts.of(invited);
    }

    /// Everybody with a score for an item, a dimension or a composite, by home.
    public ContributorCounts scored(String id) {
        double[] values = scores.get(id);
        return ContributorCounts.of(countWhere(ballot -> !Double.isNaN(values[ballot])));
    }

    /// Everybody with a score for all of these, and everybody with a score for any of them, by home.
    public ContributorCounts battery(List<String> ids) {
        double[][] rows = scores.rows(ids);
        return ContributorCounts.of(
                countWhere(ballot -> Arrays.stream(rows[ballot]).noneMatch(Double::isNaN)),
                countWhere(ballot -> !Arrays.stream(rows[ballot]).allMatch(Double::isNaN)));
    }

    /// How many people gave each answer to an item, by home; answers as given, lowest first, not reversed.
    public AnswerCounts answers(String itemId) {
        int position = questionnaire().listItems().stream()
                .map(item -> item.id())
                .toList()
                .indexOf(itemId);
        AnswerOptions options = questionnaire().getDimensionOf(itemId).options();
        var counts = new int[units.size() * options.size()];
        for (int ballot = 0; ballot < homes.length; ballot++) {
            int home = homes[ballot];
            ballots.get(ballot)
                    .answers()
                    .get(position)
                    .ifPresent(answer -> counts[home * options.size() + answer - options.min()]++);
        }
        return AnswerCounts.of(options.size(), counts);
    }

    /// Mean and spread of a score in the cell of every unit that a plan publishes; [Moments#NONE] elsewhere.
    public List<Moments> moments(String id, UnitPlan plan) {
        MomentsBuilder[] byHome = momentsByUnit(scores.get(id), homes);
        MomentsBuilder[] cells = builders();
        for (int home = 0; home < byHome.length; home++) {
            Moments own = byHome[home].toMoments();
            plan.forEachCellOf(home, unit -> cells[unit].add(own));
        }
        return Stream.of(cells).map(MomentsBuilder::toMoments).toList();
    }

    /// The members of each unit's cell under a plan, counted by what they contribute to.
    public int[] countCells(UnitPlan plan, ContributorCounts counts) {
        var cells = new int[units.size()];
        for (int home = 0; home < cells.length; home++) {
            int people = counts.anyone(home);
            plan.forEachCellOf(home, unit -> cells[unit] += people);
        }
        return cells;
    }

    /// Properties of the dimensions, composites and items in the organisation as a whole.
    public List<ScaleProperties> listProperties() {
        return new OrganisationProperties(questionnaire(), scores, unitOfBallot()).list();
    }

    public int ballotCount() {
        return homes.length;
    }

    /// The unit each voter works in, whoever is counted elsewhere.
    private int[] unitOfBallot() {
        return ballots.stream().mapToInt(b -> units.getNumber(b.unit())).toArray();
    }

    private MomentsBuilder[] momentsByUnit(double[] values, int[] unitOf) {
        MomentsBuilder[] byUnit = builders();
        for (int ballot = 0; ballot < values.length; ballot++) {
            byUnit[unitOf[ballot]].add(values[ballot]);
        }
        return byUnit;
    }

    private MomentsBuilder[] builders() {
        return Stream.generate(MomentsBuilder::new).limit(units.size()).toArray(MomentsBuilder[]::new);
    }

    private int[] countByUnit(int[] unitOf) {
        var counts = new int[units.size()];
        for (int unit : unitOf) {
            counts[unit]++;
        }
        return counts;
    }

    private int[] countWhere(IntPredicate contributes) {
        var counts = new int[units.size()];
        for (int ballot = 0; ballot < homes.length; ballot++) {
            counts[homes[ballot]] += contributes.test(ballot) ? 1 : 0;
        }
        return counts;
    }
}
