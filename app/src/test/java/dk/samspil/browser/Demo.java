package dk.samspil.browser;

/// What the journeys know of the invented municipality: its sign-ins, as the README tells them.
final class Demo {
    static final String CONSULTANT = "hr";
    static final String LEADER = "leder";
    static final String AMR = "amr";
    static final String SECRETARY = "sekretaer";
    static final String OFFICER = "dpo";
    static final String PASSWORD = "demonstration";

    /// The unit of the leader and the AMR, and one beside it.
    static final String OWN_UNIT = "/resultater/team-aaen";
    static final String OTHER_UNIT = "/resultater/team-bakken";

    static final String OVERVIEW = "/overblik";
    static final String POSTER = OWN_UNIT + "/plakat";
    static final String FACTS = "/faktaark";
    static final String STATEMENT = "/sikkerhedserklaering";
    static final String EVIDENCE = "/dokumentation-for-beskyttelsen";

    private Demo() {}
}
