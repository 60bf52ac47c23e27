package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.RegisterContents;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/// What is handed over, to whom and how often.
class CourierTest extends OutreachRound {
    @Test
    void everybodyIsInvitedOnceByTheirBestWayAndInTheirLanguage() throws Exception {
        sendEverything();

        assertThat(recipients()).containsExactlyInAnyOrder("p0", "p1", "p2", "p3", "p4");
        assertThat(textTo("p0"))
                .contains("Hej P0", "Du svarer for Team Åen.", "https://socialkapital.vidby.dk/svar#" + signs("p0"))
                .contains("Din kode er " + code("p0").display())
                .doesNotContain("{");
        assertThat(mailTo("p0").getSubject()).startsWith("Hvordan går samarbejdet hos jer? Svar senest ");
        assertThat(textTo("p2"))
                .contains("Hello P2", "Your code is " + code("p2").display());
        assertThat(sms()).hasSize(1);
        assertThat(sms().getFirst())
                .contains("+4520000005")
                .contains(
                        "Hej P5. ",
                        "Gå til socialkapital.vidby.dk/svar og skriv "
                                + code("p5").display());
        assertThat(state(Step.INVITATION).count(MessageState.SENT)).isEqualTo(6);
        assertThat(outreach.get(plan).reach()).hasValue(new OutreachState.Reach(5, 1, 1));
    }

    @Test
    void atMostAsManyLeaveInAMinuteAsAreAllowed() {
        assertThat(courier.run(plan.id())).hasValue(Duration.ofMinutes(1));
        assertThat(recipients()).hasSize(3);

        assertThat(courier.run(plan.id())).hasValue(Duration.ofMinutes(15));
        assertThat(recipients()).hasSize(5);
    }

    @Test
    void aServerThatDiesInTheMiddleSendsNobodyTheSameTwiceAndLeavesOneInDoubt() {
        courier.run(plan.id());
        var inHand = queue.take(plan.id(), Route.EMAIL, clock.instant()).orElseThrow(); // and the server is dead

        sendEverything();
        sendEverything();

        assertThat(recipients()).hasSize(4).doesNotHaveDuplicates().doesNotContain(inHand.employmentId());
        assertThat(state(Step.INVITATION).count(MessageState.IN_DOUBT)).isEqualTo(1);
        assertThat(state(Step.INVITATION).count(MessageState.WAITING)).isZero();
    }

    @Test
    void onlyWhoseCodeWasNotUsedAtTheNightlyCountIsReminded() throws Exception {
        sendEverything();
        invitations.markUsed(secrets.slowHash().keysOf(code("p0")).lookup());
        invitations.storeRemembered();
        invitations.markUsed(secrets.slowHash().keysOf(code("p1")).lookup());
        MAIL.purgeEmailFromAllMailboxes();

        sendEverything();
        assertThat(recipients()).isEmpty();
        clock.set(moment(Step.FIRST_REMINDER));
        sendEverything();
        sendEverything();

        assertThat(recipients()).containsExactlyInAnyOrder("p1", "p2", "p3", "p4");
        assertThat(mailTo("p1").getSubject()).startsWith("Der er stadig tid – ");
        assertThat(textTo("p1"))
                .contains("fordi din kode ikke var brugt i nat", code("p1").display());
    }

    @Test
    void aMailThatCameBackBecomesAnSmsOrALetterAndIsNeverReminded() throws Exception {
        sendEverything();
        comesBack("p3");
        comesBack("p4");
        sendEverything();

        assertThat(sms())
                .anySatisfy(row ->
                        assertThat(row).contains("+4520000004", code("p4").display()));
        assertThat(outreach.get(plan).failures())
                .extracting(OutreachState.Failure::address, OutreachState.Failure::status)
                .containsExactlyInAnyOrder(tuple("p3@vidby.dk", "5.1.1"), tuple("p4@vidby.dk", "5.1.1"));
        assertThat(state(Step.INVITATION).count(MessageState.UNREACHABLE)).isEqualTo(1);
        assertThat(letters.listEmployments(plan.id())).contains("p3").doesNotContain("p0", "p4");

        MAIL.purgeEmailFromAllMailboxes();
        clock.set(moment(Step.SECOND_REMINDER));
        sendEverything();

        assertThat(recipients()).containsExactlyInAnyOrder("p0", "p1", "p2");
        assertThat(sms()).filteredOn(row -> row.contains("+4520000004")).hasSize(2);
        assertThat(textTo("p0")).contains("Det er den sidste påmindelse");
    }

    @Test
    void whoGetsAnotherAddressIsInvitedThere() throws Exception {
        sendEverything();
        comesBack("p3");
        var units = List.of(new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Team Åen"));
        register.update(RegisterContents.of(units, staff("ny@vidby.dk")), today(), HR);

        sendEverything();

        assertThat(recipients()).contains("ny");
        assertThat(outreach.get(plan).failures()).isEmpty();
    }

    @Test
    void nobodyIsWrittenToAtNight() {
        clock.set(clock.instant().plus(Duration.ofHours(13)));
        sendEverything();
        assertThat(recipients()).isEmpty();

        clock.set(clock.instant().plus(Duration.ofHours(10)));
        sendEverything();
        assertThat(recipients()).hasSize(5);
    }

    @Test
    void nothingIsSentWhenTheRoundIsClosed() {
        surveys.close(plan.id(), HR);

        assertThat(courier.run(plan.id())).isEmpty();
        assertThat(recipients()).isEmpty();
    }

    @Test
    void neitherCodesNorWordsAreLoggedOrStored(CapturedOutput output) {
        sendEverything();

        var everything = new StringBuilder(output.getAll());
        for (String table : List.of("message", "begun_step", "hindrance", "failed_address", "wording")) {
            database.sql("select row::text from collection_outreach." + table + " as row")
                    .query(String.class)
                    .list()
                    .forEach(everything::append);
        }
        database.sql("select entry::text from audit.entry as entry")
                .query(String.class)
                .list()
                .forEach(everything::append);
        assertThat(IntStream.range(0, PEOPLE))
                .allSatisfy(person -> assertThat(everything)
                        .doesNotContain(signs("p" + person))
                        .doesNotContain(code("p" + person).display()));
        assertThat(everything).doesNotContain("Du svarer for").contains("messages handed over");
    }
}
