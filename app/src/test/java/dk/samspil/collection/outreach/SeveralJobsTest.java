package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.invitation.InvitedPerson;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What somebody with several jobs gets.
class SeveralJobsTest extends OutreachRound {
    @Test
    void twoJobsAreOneMailThatNamesBothWithACodeForEach() throws Exception {
        employ(second("p0"));
        invite("p0-2");

        sendEverything();

        assertThat(recipients()).hasSize(5).containsOnlyOnce("p0");
        assertThat(textTo("p0"))
                .contains("Du svarer for Team Bakken og Team Åen.")
                .contains("Team Bakken: https://socialkapital.vidby.dk/svar#" + signs("p0-2"))
                .contains("Team Åen: https://socialkapital.vidby.dk/svar#" + signs("p0"))
                .contains("%s (Team Bakken) og %s (Team Åen)"
                        .formatted(code("p0-2").display(), code("p0").display()))
                .contains("Du har 2 job og svarer for hvert af dem for sig.");
        assertThat(state(Step.INVITATION).count(MessageState.SENT)).isEqualTo(7);
        assertThat(state(Step.INVITATION).count(MessageState.WAITING)).isZero();
    }

    @Test
    void twoJobsAreOneSms() throws Exception {
        employ(second("p5"));
        invite("p5-2");

        sendEverything();

        assertThat(sms())
                .singleElement()
                .asString()
                .contains(code("p5").display() + " (Team Åen)", code("p5-2").display() + " (Team Bakken)");
    }

    @Test
    void whoHasAnsweredForOneJobIsRemindedOfTheOtherAlone() throws Exception {
        employ(second("p0"));
        invite("p0-2");
        sendEverything();
        invitations.markUsed(secrets.slowHash().keysOf(code("p0")).lookup());
        invitations.storeRemembered();
        MAIL.purgeEmailFromAllMailboxes();

        clock.set(moment(Step.FIRST_REMINDER));
        sendEverything();

        assertThat(recipients()).containsOnlyOnce("p0");
        assertThat(textTo("p0"))
                .contains(code("p0-2").display(), "hvordan samarbejdet går i Team Bakken.")
                .doesNotContain(signs("p0"), "Team Åen", "Du svarer kun én gang");
    }

    @Test
    void whoIsAskedForTheMainJobAloneIsToldSo() throws Exception {
        employ(second("p0"));

        sendEverything();

        assertThat(textTo("p0"))
                .contains("Du svarer for Team Åen.", "Du har flere job hos os. Du svarer kun én gang, for Team Åen.");
        assertThat(textTo("p1")).doesNotContain("flere job");
    }

    @Test
    void aMailboxThatSeveralPeopleShareGetsAMailForEach() throws Exception {
        employ(StaffMember.of("other", "Q Prøve", HILL).reachedBy(Optional.of("p0@vidby.dk"), Optional.empty()));
        invite("other");

        sendEverything();

        assertThat(recipients()).filteredOn("p0"::equals).hasSize(2);
    }

    @Test
    void aMailThatCameBackTakesBothCodesToALetter() throws Exception {
        employ(second("p0"));
        invite("p0-2");
        sendEverything();

        comesBack("p0");
        sendEverything();

        assertThat(letters.listEmployments(plan.id())).contains("p0", "p0-2");
        assertThat(state(Step.INVITATION).count(MessageState.UNREACHABLE)).isEqualTo(2);
    }

    /// A second job in another team of somebody of the first.
    private static StaffMember second(String person) {
        StaffMember first = one(person);
        return new StaffMember(
                person + "-2",
                first.personId(),
                first.name(),
                HILL,
                first.email(),
                first.mobile(),
                first.language(),
                first.contractForm(),
                first.status(),
                false,
                first.from(),
                first.to(),
                first.attributes(),
                first.decision());
    }

    private static StaffMember one(String person) {
        return staff("p3@vidby.dk").stream()
                .filter(each -> each.employmentId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void employ(StaffMember another) {
        var everybody =
                Stream.concat(staff("p3@vidby.dk").stream(), Stream.of(another)).toList();
        register.update(RegisterContents.of(UNITS, everybody), today(), HR);
    }

    private void invite(String employment) {
        invitations.prepare(plan.id(), List.of(new InvitedPerson(employment, HILL, false, List.of(), "da")), HR);
    }
}
