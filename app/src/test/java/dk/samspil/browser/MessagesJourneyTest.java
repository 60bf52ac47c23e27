package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlans;
import jakarta.mail.MessagingException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// HR decides what people are written, and when. There is a mail server and no supplier of SMS.
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samspil.mail.host=127.0.0.1",
            "samspil.mail.protection=none",
            "samspil.mail.from=maaling@vidby.dk",
            "samspil.site.address=https://socialkapital.vidby.dk"
        })
@OnRealPostgres
@ExtendWith(Browsers.class)
class MessagesJourneyTest {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Accounts accounts;

    @Autowired
    RoundPlans plans;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startMail() {
        MAIL.start();
    }

    @AfterAll
    static void stopMail() {
        MAIL.stop();
    }

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("samspil.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @ParameterizedTest
    @EnumSource
    void hrChoosesTheWayMovesAReminderAndChangesTheWords(Screen screen) throws MessagingException {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = signedIn(screen, Holders.HR.value())) {
            person.open("/maaling/" + round + "/indbydelser");
            assertThat(person.text()).contains("Der bliver ikke sendt noget endnu", "ikke sat en SMS-leverandør op");
            person.checkPage();
            person.field("Kun mail").check();
            person.press("Gem rækkefølgen");
            assertThat(person.text())
                    .contains("Rækkefølgen er gemt.")
                    .doesNotContain("Der bliver ikke sendt noget endnu");

            person.field("Dag Første påmindelse").fill("2020-01-01");
            person.page().locator("form[action$='/dag']").first().evaluate("form => form.noValidate = true");
            person.press("Flyt påmindelsen Første påmindelse");
            assertThat(person.text()).contains("Påmindelsen skal sendes, mens man kan svare");
            person.checkPage();
            person.field("Dag Anden påmindelse").fill("");
            person.press("Flyt påmindelsen Anden påmindelse");
            assertThat(person.text()).contains("Påmindelsen er flyttet.", "Bliver ikke sendt");
            person.checkPage();
            person.readsInBothLanguages("/maaling/" + round + "/indbydelser");
            person.follow("Dansk");

            person.follow("Mail på dansk – Indbydelse");
            person.sees("Indbydelse: Mail på dansk");
            assertThat(person.text()).contains("Hej Fornavn", "Din kode er K7QM-4T9R");
            person.field("Tekst").fill("Hej {fornvan}\nGå til {link}");
            person.press("Gem teksten");
            assertThat(person.region(AriaRole.ALERT).textContent())
                    .contains(
                            "Der er 2 ting at rette",
                            "Linje 1: {fornvan} findes ikke. Mente du {fornavn}?",
                            "Sæt {kode} ind i teksten");
            person.checkPage();
            person.field("Tekst").fill("Hej {fornavn}\n\nGå til {link} og skriv {kode}");
            person.press("Vis, hvordan den ser ud");
            assertThat(person.text()).contains("https://socialkapital.vidby.dk/svar#K7QM4T9R og skriv K7QM-4T9R");
            person.field("Din mailadresse").fill("mig-" + screen.width() + "@vidby.dk");
            person.press("Send prøven");
            assertThat(person.text()).contains("Prøven er sendt til mig-");
            person.press("Gem teksten");
            assertThat(person.text()).contains("Teksten er gemt.");
            person.checkPage();
            person.press("Sæt den oprindelige tekst ind igen");
            assertThat(person.field("Tekst").inputValue()).contains("Er mailen ægte?");
        }
        assertThat(MAIL.getReceivedMessages()).anySatisfy(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString("mig-" + screen.width() + "@vidby.dk");
            assertThat(mail.getSubject()).startsWith("PRØVE: Hvordan går samarbejdet");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLengthOfAnSmsIsShownAndWhatMakesItLong(Screen screen) {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = Person.withoutScript(port, screen)) {
            SignInScreen.open(person).signIn(Holders.HR.value(), Holders.PASSWORD);
            person.open("/maaling/" + round + "/indbydelser/indbydelse/sms/da");
            assertThat(person.text()).contains("1 SMS til hver");
            person.field("Tekst").fill("Hej {fornavn} – gå til {adresse} og skriv {kode}. »Svar senest« {dato} 😀");
            person.press("Vis, hvordan den ser ud");

            assertThat(person.text()).contains("2 SMS’er til hver", "kun rummer 70 tegn: – » « 😀");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLengthFollowsWhatIsWritten(Screen screen) {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = signedIn(screen, Holders.HR.value())) {
            person.open("/maaling/" + round + "/indbydelser/indbydelse/sms/da");
            person.field("Tekst").fill("Hej {fornavn} – skriv {kode} 😀" + " og svar".repeat(10));

            PlaywrightAssertions.assertThat(person.page().locator("#laengde")).containsText("2 SMS’er til hver");
            PlaywrightAssertions.assertThat(person.page().locator("#udseende")).containsText("skriv K7QM-4T9R");
            person.checkPage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyButHrSeesIt(Screen screen) {
        Holders.create(accounts);
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        try (var person = signedIn(screen, Holders.SECRETARY.value())) {
            person.open("/maaling/" + round + "/indbydelser");

            person.sees("Du kan ikke se denne side");
            person.expectsTheConsoleToReport(403);
        }
    }

    private Person signedIn(Screen screen, String name) {
        var person = Person.danish(port, screen);
        SignInScreen.open(person).signIn(name, Holders.PASSWORD);
        return person;
    }
}
