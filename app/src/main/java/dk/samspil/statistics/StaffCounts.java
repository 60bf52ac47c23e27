package dk.samspil.statistics;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import java.util.stream.IntStream;

/// How many people are employed where, as the staff list has it.
///
/// @param people everybody employed, by the unit in which their answers would be counted
public record StaffCounts(OrganisationTree organisation, UnitIndex units, ContributorCounts people) {
    private static final int PERCENT = 100;

    static StaffCounts of(OrganisationSnapshot snapshot, boolean leadersWithPeers) {
        var units = new UnitIndex(snapshot.tree());
        var people = new int[units.size()];
        for (Employment employment : snapshot.employments()) {
            people[units.homeOf(employment.unit(), leadersWithPeers && employment.leader())]++;
        }
        return new StaffCounts(snapshot.tree(), units, ContributorCounts.of(people));
    }

    /// How many are to be expected to answer: in every home the rate's share of the people, rounded down; everybody is
    /// asked.
    ///
    /// @param ratePercent 0 to 100
    public ContributorCounts expectAnswers(int ratePercent) {
        int[] asked = IntStream.range(0, units.size()).map(people::complete).toArray();
        int[] answers =
                IntStream.of(asked).map(each -> each * ratePercent / PERCENT).toArray();
        return ContributorCounts.of(answers, asked);
    }
}
