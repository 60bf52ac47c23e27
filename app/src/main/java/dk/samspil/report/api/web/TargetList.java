package dk.samspil.report.api.web;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTarget;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.report.Claims;
import java.util.List;

/// What units were to reach when the figures were frozen, and whether they have.
record TargetList(int page, int size, int total, List<Target> targets) {
    /// @param code a dimension or a composite
    /// @param points of 100
    /// @param verdict `met`, `not_met`, `cannot_tell` or `not_compared`
    record Target(String unit, String code, int points, String verdict) {}

    static TargetList of(ReleasedTable table, Claims claims, Paging paging) {
        List<ReleasedTarget> all = table.listTargets();
        return new TargetList(
                paging.page(),
                paging.size(),
                all.size(),
                paging.of(all).stream().map(each -> target(each, claims)).toList());
    }

    private static Target target(ReleasedTarget target, Claims claims) {
        TargetRule.Verdict verdict = claims.find(target.unit(), target.score()).target();
        return new Target(target.unit().value(), target.score(), target.points(), code(verdict));
    }

    private static String code(TargetRule.Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not_met";
            case CANNOT_TELL -> "cannot_tell";
            case NOT_COMPARED -> "not_compared";
        };
    }
}
