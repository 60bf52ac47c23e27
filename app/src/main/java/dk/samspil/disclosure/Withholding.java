package dk.samspil.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// A unit, or only a breakdown of it, that must not show a dimension or an item, since the attacker could narrow down
/// what single people answered.
///
/// @param id the dimension or item
/// @param unit the unit
/// @param cut the breakdown's name; empty for the unit with all its breakdowns
record Withholding(String id, String unit, Optional<String> cut) {
    private static final String MEAN = "mean:";

    /// What to withhold so that these findings go; empty where one of them would stay, because it is of another kind or
    /// follows from one figure by itself.
    ///
    /// Breakdowns go first. Where something follows from units alone, the one with the fewest people does.
    ///
    /// @param people how many answered in a unit
    static List<Withholding> against(List<Finding> findings, ToIntFunction<String> people) {
        List<Withholding> all = new ArrayList<>();
        for (Finding finding : findings) {
            List<Withholding> less = against(finding, people);
            if (less.isEmpty()) {
                return List.of();
            }
            all.addAll(less);
        }
        return all.stream().distinct().toList();
    }

    private static List<Withholding> against(Finding finding, ToIntFunction<String> people) {
        if (finding.kind() != Finding.Kind.NEARLY_KNOWN) {
            return List.of();
        }
        String id = finding.quantity().substring(MEAN.length());
        List<Withholding> breakdowns = finding.witness().stream()
                .filter(row -> row.contains("="))
                .map(row -> ofRow(id, row))
                .distinct()
                .toList();
        if (!breakdowns.isEmpty() || finding.witness().size() < 2) {
            return breakdowns;
        }
        return finding.witness().stream()
                .min(Comparator.comparingInt(people).thenComparing(Comparator.naturalOrder()))
                .map(unit -> new Withholding(id, unit, Optional.empty()))
                .stream()
                .toList();
    }

    /// Of a row such as `U00041 occupational_group=teaching`.
    private static Withholding ofRow(String id, String row) {
        int afterUnit = row.indexOf(' ');
        return new Withholding(
                id,
                row.substring(0, afterUnit),
                Optional.of(row.substring(afterUnit + 1, row.indexOf('=', afterUnit))));
    }
}
