package dk.samspil.statistics;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.shared.UnitId;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts those who answered by their home, from how many answered in each unit.
///
/// @param leadersMove whether leaders count one level up
record AnsweredStaff(OrganisationSnapshot snapshot, boolean leadersMove) {
    /// Complete are those who answered, anyone those who were asked; never fewer than answered. Answers in units that
    /// the organisation does not have are left out.
    ContributorCounts count(Map<UnitId, Integer> answeredByUnit) {
        var units = new UnitIndex(snapshot.tree());
        var here = new int[units.size()];
        answeredByUnit.forEach(
                (unit, count) -> snapshot.tree().find(unit).ifPresent(found -> here[units.getNumber(unit)] = count));
        int[] answered = here.clone();
        var asked = new int[units.size()];
        for (Employment employment : snapshot.employments()) {
            int works = units.getNumber(employment.unit());
            int home = units.homeOf(employment.unit(), leadersMove && employment.leader());
            asked[home]++;
            if (home != works && here[works] > 0) {
                here[works]--;
                answered[works]--;
                answered[home]++;
            }
        }
        int[] invited = IntStream.range(0, asked.length)
                .map(home -> Math.max(asked[home], answered[home]))
                .toArray();
        return ContributorCounts.of(answered, invited);
    }
}
