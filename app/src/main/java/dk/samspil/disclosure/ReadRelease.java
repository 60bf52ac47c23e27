package dk.samspil.disclosure;

import dk.samspil.statistics.ScoredRound;

/// Released rows as a reader understands them who knows everything about the people but what they answered.
///
/// @param policy the rules that were in force
/// @param cuts the breakdowns that the answers have
/// @param released the rows themselves
/// @param rows which groups of people the rows are about
/// @param register who is in each group
/// @param layers the rows by what they show
record ReadRelease(
        ScoredRound round,
        DisclosurePolicy policy,
        RoundCuts cuts,
        ReleasedRows released,
        ReleaseReading rows,
        ReadRegister register,
        LayerReading layers) {
    /// How many answered in a unit or group whose number is told.
    int answered(String cell) {
        return rows.listCounted().stream()
                .filter(each -> each.text().equals(cell))
                .mapToInt(each -> register.members(each).cardinality())
                .findFirst()
                .orElseThrow();
    }

    static ReadRelease of(ScoredRound round, DisclosurePolicy policy, ReleasedRows released) {
        RoundCuts cuts = RoundCuts.of(round, policy.cuts());
        var rows = new ReleaseReading(round, cuts, released);
        var register = new ReadRegister(round, cuts, rows);
        return new ReadRelease(
                round, policy, cuts, released, rows, register, new LayerReading(round, policy, rows, register));
    }
}
