package dk.samspil.demo;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.PlanOutcome;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Makes a round ready for people of whom one in twelve has no address, and an account of HR for whoever has letters
/// printed: what `benchmarks/run letters` measures.
@Component
@Profile("load")
final class LoadLetters {
    private static final String CONSULTANT = "load";
    private static final int ONE_WITHOUT_MAIL_IN = 12;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private final Organisations organisations;
    private final Surveys surveys;
    private final Register register;
    private final RoundPlans plans;
    private final RoundKeys keys;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Clock clock;

    LoadLetters(
            Organisations organisations,
            Surveys surveys,
            Register register,
            RoundPlans plans,
            RoundKeys keys,
            Invitations invitations,
            Accounts accounts,
            Clock clock) {
        this.organisations = organisations;
        this.surveys = surveys;
        this.register = register;
        this.plans = plans;
        this.keys = keys;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Waits until everybody has a code.
    RoundId makeReady(OrganisationSnapshot staff, Questionnaire questions, String password, Actor actor) {
        register.update(
                RegisterContents.of(
                        staff.tree().listUnits(),
                        staff.employments().stream().map(LoadLetters::member).toList()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor);
        RoundId round = plans.copy(earlier(staff, questions, actor), actor).id();
        plans.finish(round, actor);
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, actor);
        if (!(plans.makeReady(round, actor) instanceof PlanOutcome.Changed)) {
            throw new IllegalStateException("the round cannot be made ready");
        }
        accounts.create(
                new NewAccount(
                        new SignInName(CONSULTANT),
                        new Password(password),
                        Language.DA,
                        List.of(RoleAssignment.of(Role.HR_CONSULTANT))),
                actor);
        waitForCodes(round, staff.employments().size());
        return round;
    }

    /// A closed round of two people, whose questions are asked again.
    private RoundId earlier(OrganisationSnapshot staff, Questionnaire questions, Actor actor) {
        var two = new OrganisationSnapshot(
                staff.tree(), staff.attributeNames(), staff.employments().subList(0, 2));
        RoundId round = surveys.open(questions, organisations.freeze(two, actor), List.of(), true, actor)
                .id();
        surveys.close(round, actor);
        return round;
    }

    private void waitForCodes(RoundId round, int people) {
        try {
            while (invitations.count(round) < people) {
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static StaffMember member(Employment employment) {
        StaffMember member = StaffMember.of(employment.id(), "Fornavn Efternavn", employment.unit());
        int number = Integer.parseInt(employment.id().replaceAll("\\D", ""));
        return number % ONE_WITHOUT_MAIL_IN == 0
                ? member
                : member.reachedBy(Optional.of(employment.id() + "@vidby.example"), Optional.empty());
    }
}
