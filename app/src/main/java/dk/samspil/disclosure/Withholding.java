package dk.samspil.disclosure;

import java.util.ArrayList;
import java.util.List;

/// A breakdown of a unit that must not show a dimension or an item, since the attacker could narrow down what single
/// people answered.
///
/// @param id the dimension or item
/// @param unit the unit
/// @param cut the breakdown's name
record Withholding(String id, String unit, String cut) {
    private static final String MEAN = "mean:";

    /// What to withhold so that these findings go; empty where one of them would stay, because it is of another kind or
    /// follows from units alone.
    static List<Withholding> against(List<Finding> findings) {
        List<Withholding> all = new ArrayList<>();
        for (Finding finding : findings) {
            List<Withholding> breakdowns = finding.witness().stream()
                    .filter(row -> row.contains("="))
                    .map(row -> ofRow(finding.quantity(), row))
                    .distinct()
                    .toList();
            if (finding.kind() != Finding.Kind.NEARLY_KNOWN || breakdowns.isEmpty()) {
                return List.of();
            }
            all.addAll(breakdowns);
        }
        return List.copyOf(all);
    }

    /// Of a row such as `U00041 occupational_group=teaching`.
    private static Withholding ofRow(String quantity, String row) {
        int afterUnit = row.indexOf(' ');
        return new Withholding(
                quantity.substring(MEAN.length()),
                row.substring(0, afterUnit),
                row.substring(afterUnit + 1, row.indexOf('=', afterUnit)));
    }
}
