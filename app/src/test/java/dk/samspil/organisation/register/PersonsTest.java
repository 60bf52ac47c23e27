package dk.samspil.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which jobs are one person's, and for which of them the person is asked.
class PersonsTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 10, 19);
    private static final UnitId TEAM = new UnitId("team");
    private static final UnitId HILL = new UnitId("hill");

    private final ParticipantsRule once = ParticipantsRule.usual(OPENS);
    private final ParticipantsRule everyJob = new ParticipantsRule(OPENS, OPENS, true, false, false, true, true);

    static StaffMember job(
            String employment, String name, UnitId unit, Optional<String> person, Optional<String> email) {
        StaffMember member = StaffMember.of(employment, name, unit);
        return new StaffMember(
                employment,
                person,
                name,
                unit,
                email,
                Optional.empty(),
                member.language(),
                member.contractForm(),
                member.status(),
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                ListDecision.NONE);
    }

    private static StaffMember job(String employment, UnitId unit) {
        return job(employment, "A", unit, Optional.of("p"), Optional.empty());
    }

    @Test
    void theSameIdOrTheSameNameAndAddressIsOnePerson() {
        var staff = List.of(
                job("1", "Ane", TEAM, Optional.empty(), Optional.of("a@vidby.dk")),
                job("2", " ane", HILL, Optional.empty(), Optional.of("A@vidby.dk")),
                job("3", "Bo", TEAM, Optional.of("b"), Optional.of("b@vidby.dk")),
                job("4", "Bo", HILL, Optional.of("b"), Optional.of("bo@vidby.dk")),
                job("5", "Bo", HILL, Optional.empty(), Optional.of("bo@vidby.dk")));

        assertThat(Persons.group(staff))
                .extracting(jobs -> jobs.stream().map(StaffMember::employmentId).toList())
                .containsExactlyInAnyOrder(List.of("1", "2"), List.of("3", "4", "5"));
    }

    @Test
    void aSharedMailboxAndASharedNameAreSeveralPeople() {
        var staff = List.of(
                job("1", "Ane", TEAM, Optional.empty(), Optional.of("team@vidby.dk")),
                job("2", "Bo", TEAM, Optional.empty(), Optional.of("team@vidby.dk")),
                job("3", "Bo", TEAM, Optional.empty(), Optional.empty()),
                job("4", "Bo", TEAM, Optional.of("x"), Optional.of("c@vidby.dk")),
                job("5", "Bo", TEAM, Optional.of("y"), Optional.of("c@vidby.dk")));

        assertThat(Persons.group(staff)).hasSize(5);
    }

    @Test
    void withTwoJobsOneIsAskedOnceForTheOneThatIsLed() {
        var staff = List.of(job("1", TEAM), job("2", HILL).leading(true));

        assertThat(once.decide(staff)).isEqualTo(Map.of("1", Inclusion.OTHER_JOB, "2", Inclusion.INVITED));
    }

    @Test
    void elseForTheOldestThatTheRuleAsksAbout() {
        var oldest = job("1", TEAM)
                .with(ContractForm.HOURLY, EmploymentStatus.ACTIVE)
                .between(Optional.of(LocalDate.of(2001, 1, 1)), Optional.empty());
        var older = job("2", HILL).between(Optional.of(LocalDate.of(2011, 1, 1)), Optional.empty());
        var newer = job("3", TEAM).between(Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty());

        assertThat(once.decide(List.of(oldest, newer, older)))
                .isEqualTo(Map.of("1", Inclusion.PAID_BY_THE_HOUR, "2", Inclusion.INVITED, "3", Inclusion.OTHER_JOB));
    }

    @Test
    void whoAnswersForEveryJobStillAnswersOnceInAUnit() {
        var staff = List.of(job("1", TEAM), job("2", HILL), job("3", TEAM));

        assertThat(everyJob.decide(staff))
                .isEqualTo(Map.of("1", Inclusion.INVITED, "2", Inclusion.INVITED, "3", Inclusion.OTHER_JOB));
    }

    @Test
    void theJobForWhichSomebodyAskedByNameIsTheOne() {
        var staff = List.of(job("1", TEAM).leading(true), job("2", HILL).with(ListDecision.INVITE));

        assertThat(once.decide(staff)).isEqualTo(Map.of("1", Inclusion.OTHER_JOB, "2", Inclusion.INVITED));
    }
}
