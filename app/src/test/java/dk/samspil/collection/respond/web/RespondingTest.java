package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.Drafts;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From the code to the receipt, as a browser without script goes.
@SpringBootTest
@AutoConfigureMockMvc
@OnRealPostgres
class RespondingTest {
    private final ApplicationContext application;
    private final MockMvcTester web;
    private OpenRound round;

    @Autowired
    RespondingTest(ApplicationContext application, MockMvcTester web) {
        this.application = application;
        this.web = web;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
    }

    @Test
    void whereTheOperatorHasTheKeyOnlyConfidenceIsPromised() {
        application.getBean(RoundKeys.class).makeServerKey(round.id(), KeyCustody.OPERATOR, Actor.APPLICATION);

        var visitor = new Visitor(web).enter(round.code(3));

        assertThat(visitor.text())
                .contains("Dit svar bliver behandlet fortroligt.", "Driften har nøglen.", "Nøglen ligger hos driften")
                .doesNotContain("Ingen kan se", "kan ingen se");
    }

    @Test
    void aBallotHoldsWhatWasAnsweredAndNobodysName() {
        var visitor = new Visitor(web).enter(round.code(3));
        assertThat(visitor.heading()).isEqualTo("Hvordan går samarbejdet hos jer?");
        assertThat(visitor.text()).contains("Team Åen", "17 er inviteret", "20 er inviteret", "mindst 5");

        visitor.start().turn("2", Map.of("q0", "4", "q1", "?")).turn("3", Map.of("q10", "0"));
        visitor.turn("kommentar", Map.of()).turn("tjek", Map.of("k0", "Mere tid.\r\nTak"));
        assertThat(visitor.heading()).isEqualTo("Tjek dine svar");
        assertThat(visitor.text()).contains("I meget høj grad", "I meget ringe grad", "ikke svaret på 27 spørgsmål");
        visitor.send();

        assertThat(visitor.heading()).isEqualTo("Tak for dit svar");
        var box = OpenedBox.of(application, round.id());
        assertThat(box.ballots()).singleElement().satisfies(ballot -> {
            assertThat(ballot.unit()).isEqualTo(OpenRound.TEAM);
            assertThat(ballot.leader()).contains(false);
            assertThat(ballot.attributes()).containsExactly("40-");
            assertThat(ballot.answers()).hasSize(OpenRound.ITEMS).startsWith(Optional.of(5), Optional.empty());
            assertThat(ballot.answers().get(10)).contains(1);
        });
        assertThat(box.texts()).containsExactly("better: Mere tid.\nTak");
    }

    @Test
    void aFormSentTwiceIsOneBallot() {
        var visitor = new Visitor(web).enter(round.code(1)).start().turn("tjek", Map.of("q0", "1"));
        var twin = visitor.twin();

        assertThat(visitor.send().heading()).isEqualTo("Tak for dit svar");
        assertThat(twin.send().heading()).isEqualTo("Tak for dit svar");

        assertThat(OpenedBox.of(application, round.id()).ballots()).hasSize(1);
    }

    @Test
    void twoTabsHaveOneTicket() {
        var first = new Visitor(web).enter(round.code(1));
        var second = new Visitor(web).enter(round.code(1));

        first.start().turn("tjek", Map.of("q0", "1")).send();
        second.start();

        assertThat(second.heading()).isEqualTo("Koden er allerede brugt");
        assertThat(OpenedBox.of(application, round.id()).ballots()).hasSize(1);
    }

    @Test
    void aUsedCodeCannotBeUsedAgain() {
        new Visitor(web).enter(round.code(1)).start().turn("tjek", Map.of()).send();

        var again = new Visitor(web).enter(round.code(1));

        assertThat(again.heading()).isEqualTo("Koden er allerede brugt");
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstStopped() {
        new Visitor(web).enter(round.code(2)).start().turn("2", Map.of("q0", "4", "q7", "2"));

        var other = new Visitor(web).enter(round.code(2).toLowerCase(Locale.ROOT));

        assertThat(other.heading()).isEqualTo("Velkommen tilbage");
        assertThat(other.text()).contains("spørgsmål 9 af 31");
        other.turn("tjek", Map.of()).send();
        assertThat(OpenedBox.of(application, round.id()).ballots())
                .singleElement()
                .satisfies(ballot ->
                        assertThat(ballot.answers()).startsWith(Optional.of(5)).contains(Optional.of(3)));
    }

    @Test
    void anOlderPageTakesNothingAway() {
        var newer = new Visitor(web).enter(round.code(2)).start();
        var older = newer.twin();
        newer.turn("2", Map.of("q0", "4")).turn("3", Map.of("q10", "1"));

        older.turn("tjek", Map.of("q1", "2"));

        assertThat(older.text()).contains("ikke svaret på 28 spørgsmål");
        older.send();
        assertThat(OpenedBox.of(application, round.id()).ballots())
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.answers())
                        .startsWith(Optional.of(5), Optional.of(3))
                        .contains(Optional.of(2)));
    }

    @Test
    void aPageOfAUsedCodeSaysSo() {
        var visitor = new Visitor(web).enter(round.code(2)).start();
        var otherTab = visitor.twin();
        visitor.turn("tjek", Map.of("q0", "4")).send();
        application.getBean(Drafts.class).emptyWaiting();

        otherTab.turn("2", Map.of("q0", "0"));

        assertThat(otherTab.heading()).isEqualTo("Koden er allerede brugt");
    }

    @Test
    void aClosedRoundTakesNothing() {
        var visitor = new Visitor(web).enter(round.code(1)).start().turn("tjek", Map.of("q0", "1"));
        round.close();

        assertThat(visitor.twin().send().heading()).isEqualTo("Målingen er lukket");
        assertThat(new Visitor(web).enter(round.code(1)).heading()).isEqualTo("Målingen er lukket");
        assertThat(OpenedBox.of(application, round.id()).ballots()).isEmpty();
    }

    @Test
    void aSmallTeamIsToldThatItIsNeverShownAlone() {
        var visitor = new Visitor(web).enter(round.codeInSmallTeam());

        assertThat(visitor.text())
                .contains("Team <Bakken>")
                .contains("I er 3. Derfor vises der aldrig et tal for jer alene.")
                .contains("20 er inviteret. Jeres svar og kommentarer vises først her.");
    }

    @Test
    void somebodyInTheWrongTeamIsMovedBeforeTheTicketIsDrawn() {
        var visitor = new Visitor(web).enter(round.codeInSmallTeam()).post("/svar/team", Map.of());
        assertThat(visitor.heading()).isEqualTo("Hvilket team arbejder du i?");

        visitor.post("/svar/team", Map.of("team", "team"));
        assertThat(visitor.text()).contains("Du svarer for Team Åen");
        visitor.start().turn("tjek", Map.of()).send();

        assertThat(OpenedBox.of(application, round.id()).ballots())
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.unit()).isEqualTo(OpenRound.TEAM));
        application.getBean(Invitations.class).storeRemembered();
        assertThat(new Visitor(web).enter(round.codeInSmallTeam()).heading()).isEqualTo("Koden er allerede brugt");
    }

    @Test
    void theQuestionsComeInAnotherLanguageFromTheRight() {
        var visitor = new Visitor(web)
                .enter(round.code(5))
                .post("/svar/velkommen", Map.of("sprog", "ar"))
                .start();

        assertThat(visitor.page())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("هل يمكن الوثوق بالرقم 1؟")
                .contains("lang=\"da\" dir=\"ltr\">I høj grad");
    }

    @Test
    void nothingAboutARespondentIsKeptByTheBrowser() {
        var visitor = new Visitor(web).enter(round.code(6));

        assertThat(visitor.last())
                .headers()
                .hasValue("Cache-Control", "no-store")
                .hasValue("Referrer-Policy", "no-referrer")
                .doesNotContainHeader("Set-Cookie");
        assertThat(visitor.last().getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("default-src 'none'");
        assertThat(visitor.last().getRequest().getSession(false)).isNull();
    }
}
