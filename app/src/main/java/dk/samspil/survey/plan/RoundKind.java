package dk.samspil.survey.plan;

/// What sort of round it is. It decides which dates are proposed.
public enum RoundKind {
    /// The yearly survey of social capital.
    SOCIAL_CAPITAL(true),
    /// Social capital together with the full well-being survey, every third year.
    WITH_WELL_BEING(true),
    /// A short one in spring, on what was agreed after the yearly one.
    FOLLOW_UP(false),
    /// A unit's own few questions, at any time.
    UNIT_SURVEY(false);

    private final boolean yearly;

    RoundKind(boolean yearly) {
        this.yearly = yearly;
    }

    /// Whether it goes through the whole year's wheel, with committees and validation.
    public boolean isYearly() {
        return yearly;
    }
}
