package dk.samspil.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipantsRuleTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 10, 19);

    private final ParticipantsRule rule = ParticipantsRule.usual(OPENS);
    private final StaffMember member = StaffMember.of("1", "A", new UnitId("team"));

    @Test
    void whoIsPaidByTheMonthIsAsked() {
        assertThat(rule.decide(member)).isEqualTo(Inclusion.INVITED);
    }

    @Test
    void whoseFormIsNotKnownIsAskedLikeThosePaidByTheMonth() {
        assertThat(rule.decide(member.with(ContractForm.NOT_SAID, EmploymentStatus.ACTIVE)))
                .isEqualTo(Inclusion.INVITED);
    }

    @Test
    void whoIsPaidByTheHourIsAskedOnlyWhereTheRuleSaysSo() {
        var hourly = member.with(ContractForm.HOURLY, EmploymentStatus.ACTIVE);

        assertThat(rule.decide(hourly)).isEqualTo(Inclusion.PAID_BY_THE_HOUR);
        assertThat(new ParticipantsRule(OPENS, OPENS, true, true, false, true, false).decide(hourly))
                .isEqualTo(Inclusion.INVITED);
    }

    @Test
    void traineesAndLeadersCanBeLeftOut() {
        var rule = new ParticipantsRule(OPENS, OPENS, true, false, false, false, false);

        assertThat(rule.decide(member.with(ContractForm.TRAINEE, EmploymentStatus.ACTIVE)))
                .isEqualTo(Inclusion.TRAINEE);
        assertThat(rule.decide(member.leading(true))).isEqualTo(Inclusion.LEADER);
    }

    @Test
    void sevenWeeksBeforeTheOpeningIsSoonEnough() {
        assertThat(rule.decide(startingOn(OPENS.minusWeeks(7)))).isEqualTo(Inclusion.INVITED);
        assertThat(rule.decide(startingOn(OPENS.minusWeeks(7).plusDays(1)))).isEqualTo(Inclusion.EMPLOYED_TOO_LATE);
    }

    @Test
    void whoseLastDayIsTheFirstOfTheSurveyIsAsked() {
        assertThat(rule.decide(leavingOn(OPENS))).isEqualTo(Inclusion.INVITED);
        assertThat(rule.decide(leavingOn(OPENS.minusDays(1)))).isEqualTo(Inclusion.LEAVING);
    }

    @Test
    void whoIsOnLeaveIsNotAskedUnlessTheLeaderSaysSo() {
        var onLeave = member.with(ContractForm.MONTHLY, EmploymentStatus.LEAVE);

        assertThat(rule.decide(onLeave)).isEqualTo(Inclusion.ON_LEAVE);
        assertThat(rule.decide(onLeave.with(ListDecision.INVITE))).isEqualTo(Inclusion.INVITED);
    }

    @Test
    void whoWasTakenOffTheListIsNotAsked() {
        assertThat(rule.decide(member.with(ListDecision.LEAVE_OUT))).isEqualTo(Inclusion.LEFT_OUT);
    }

    @Test
    void nobodyMustBeEmployedLaterThanTheOpening() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParticipantsRule(OPENS.plusDays(1), OPENS, true, true, true, true, false));
    }

    private StaffMember startingOn(LocalDate day) {
        return member.between(Optional.of(day), Optional.empty());
    }

    private StaffMember leavingOn(LocalDate day) {
        return member.between(Optional.empty(), Optional.of(day));
    }
}
