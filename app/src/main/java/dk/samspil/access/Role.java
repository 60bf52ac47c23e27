package dk.samspil.access;

/// What a person is in the work with the survey. The order is that of the header, when a person has several roles.
public enum Role {
    /// The working-environment consultant in HR, who runs the survey.
    HR_CONSULTANT(Reach.EVERY_UNIT),
    /// A manager of managers: director, head of department.
    TOP_MANAGER(Reach.UNIT_AND_BELOW),
    /// The manager of a unit.
    LEADER(Reach.UNIT_AND_BELOW),
    /// Stedfortræder: stands in for the manager of a unit, and sees and does what the manager does.
    DEPUTY(Reach.UNIT_AND_BELOW),
    /// Arbejdsmiljørepræsentant: the safety representative of a unit. Sees what the leader sees of that unit.
    AMR(Reach.UNIT_ONLY),
    /// Tillidsrepræsentant: the shop steward of a unit.
    TR(Reach.UNIT_ONLY),
    /// Fællestillidsrepræsentant: the joint shop steward of several units, named one by one.
    FTR(Reach.UNIT_ONLY),
    /// Helps a unit to talk about its result, until an agreed day.
    FACILITATOR(Reach.UNIT_ONLY),
    /// Prepares committee papers; sees no unit's results.
    SECRETARY(Reach.NO_UNIT),
    /// Sits in a body of the MED organisation: sees the main result, from the moment planned for committees on; no
    /// team's.
    COMMITTEE_MEMBER(Reach.MAIN_RESULT),
    /// Databeskyttelsesrådgiver: sees how the figures are protected and what was withheld; no unit's results.
    DATA_PROTECTION_OFFICER(Reach.NO_UNIT),
    /// Runs the server, and may hold a part of the key to the answers; sees no unit's results.
    OPERATOR(Reach.NO_UNIT);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /// Which units' reports the role opens.
    public Reach reach() {
        return reach;
    }

    /// Whether the role is only given until an agreed day.
    public boolean needsLastDay() {
        return this == FACILITATOR;
    }

    /// Which units' reports a role opens, seen from the unit it is held in.
    public enum Reach {
        EVERY_UNIT,
        UNIT_AND_BELOW,
        UNIT_ONLY,
        /// The organisation as a whole and the units right below it.
        MAIN_RESULT,
        NO_UNIT;

        /// Whether the role is held in a certain unit.
        public boolean needsUnit() {
            return this == UNIT_AND_BELOW || this == UNIT_ONLY;
        }
    }
}
