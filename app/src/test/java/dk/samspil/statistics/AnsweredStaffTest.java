package dk.samspil.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnsweredStaffTest {
    private static final UnitId TEAM = new UnitId("b-team");
    private static final UnitId TOP = new UnitId("a-top");

    /// A team of a leader and three more under a top of one.
    private static final OrganisationSnapshot SNAPSHOT = new OrganisationSnapshot(
            new OrganisationTree(List.of(new Unit(TOP, null, "Top"), new Unit(TEAM, TOP, "Team"))),
            List.of(),
            List.of(
                    new Employment("0", TOP, false, List.of()),
                    new Employment("1", TEAM, true, List.of()),
                    new Employment("2", TEAM, false, List.of()),
                    new Employment("3", TEAM, false, List.of()),
                    new Employment("4", TEAM, false, List.of())));

    @Test
    void wherePeopleAnswerWhereTheyWorkTheCountsAreTheTickets() {
        ContributorCounts counts = new AnsweredStaff(SNAPSHOT, false).count(Map.of(TEAM, 3, TOP, 1));

        assertThat(counts.complete(0)).isEqualTo(1);
        assertThat(counts.complete(1)).isEqualTo(3);
        assertThat(counts.anyone(0)).isEqualTo(1);
        assertThat(counts.anyone(1)).isEqualTo(4);
    }

    @Test
    void aLeaderWhoCountsAboveIsTakenToHaveAnswered() {
        ContributorCounts counts = new AnsweredStaff(SNAPSHOT, true).count(Map.of(TEAM, 3));

        assertThat(counts.complete(0)).isEqualTo(1);
        assertThat(counts.complete(1)).isEqualTo(2);
        assertThat(counts.anyone(0)).isEqualTo(2);
        assertThat(counts.anyone(1)).isEqualTo(3);
    }

    @Test
    void whereNobodyAnsweredTheLeaderDidNotEither() {
        ContributorCounts counts = new AnsweredStaff(SNAPSHOT, true).count(Map.of());

        assertThat(counts.complete(0)).isZero();
        assertThat(counts.complete(1)).isZero();
    }

    @Test
    void moreAnswersThanPeopleCountAsAsked() {
        ContributorCounts counts = new AnsweredStaff(SNAPSHOT, false).count(Map.of(TEAM, 6));

        assertThat(counts.anyone(1)).isEqualTo(6);
    }

    @Test
    void aUnitThatIsNotThereIsLeftOut() {
        ContributorCounts counts = new AnsweredStaff(SNAPSHOT, false).count(Map.of(new UnitId("gone"), 6));

        assertThat(counts.complete(0) + counts.complete(1)).isZero();
    }
}
