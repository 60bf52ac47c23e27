package dk.samspil.survey.plan;

/// When a milestone is reached.
///
/// @param own whether somebody wrote it; what was only proposed moves when the chosen dates do
public record PlannedDate(Milestone milestone, When when, boolean own) {
    /// What the wheel proposes.
    static PlannedDate proposed(Milestone milestone, When when) {
        return new PlannedDate(milestone, when, false);
    }

    /// Whether a committee must meet then and nobody has said yet that it does.
    public boolean lacksMeeting() {
        return milestone.committee().isPresent() && !own;
    }
}
