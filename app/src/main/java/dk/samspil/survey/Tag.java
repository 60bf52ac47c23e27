package dk.samspil.survey;

/// What an item is about, in the three vocabularies that Danish workplaces know. An item may carry several
/// tags or none.
public enum Tag {
    TRUST(Family.DIAMOND),
    JUSTICE(Family.DIAMOND),
    COOPERATION(Family.DIAMOND),
    INFLUENCE(Family.GOLD_NUGGET),
    MEANING(Family.GOLD_NUGGET),
    PREDICTABILITY(Family.GOLD_NUGGET),
    SOCIAL_SUPPORT(Family.GOLD_NUGGET),
    REWARD(Family.GOLD_NUGGET),
    DEMANDS(Family.GOLD_NUGGET),
    /// Within the team.
    BONDING(Family.RELATION),
    /// Between teams whose tasks hang together.
    BRIDGING(Family.RELATION),
    /// Between employees and management.
    LINKING(Family.RELATION);

    private final Family family;

    Tag(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /// The vocabulary that a tag belongs to.
    public enum Family {
        /// Social capital itself: de tre diamanter.
        DIAMOND,
        /// What a good working life needs: de seks guldkorn.
        GOLD_NUGGET,
        /// Between whom: samlende, brobyggende, forbindende.
        RELATION
    }
}
