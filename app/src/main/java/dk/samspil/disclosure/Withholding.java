package dk.samspil.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// A unit, or only a breakdown of it, that must not show a dimension or an item, or how an item was answered, since the
/// attacker could narrow down what single people answered.
///
/// @param id the dimension or item; `share:<item>` for how the items of its dimension were answered
/// @param unit the unit
/// @param cut the breakdown's name; empty for the unit with all its breakdowns
record Withholding(String id, String unit, Optional<String> cut) {
    static final String SHARE = "share:";
    private static final String MEAN = "mean:";

    /// The dimension or item that this is about.
    String topic() {
        return id.startsWith(SHARE) ? id.substring(SHARE.length()) : id;
    }

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
        if (finding.quantity().startsWith(SHARE)) {
            return againstShares(finding, people);
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

    /// The smallest unit of those whose shares tell it; where the means do, the one of those with the item's mean.
    private static List<Withholding> againstShares(Finding finding, ToIntFunction<String> people) {
        String share = " " + finding.quantity();
        Optional<Withholding> shares = finding.witness().stream()
                .filter(row -> row.endsWith(share))
                .map(row -> row.substring(0, row.length() - share.length()))
                .min(Comparator.comparingInt(people).thenComparing(Comparator.naturalOrder()))
                .map(unit -> new Withholding(finding.quantity(), unit, Optional.empty()));
        if (shares.isPresent()) {
            return List.of(shares.get());
        }
        String item = finding.quantity().substring(SHARE.length());
        String mean = " " + MEAN + item;
        List<String> rows = finding.witness().stream()
                .map(row -> row.substring(0, row.length() - mean.length()))
                .toList();
        return against(new Finding(MEAN + item, finding.where(), finding.kind(), finding.people(), rows), people);
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
