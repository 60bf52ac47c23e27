package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.respond.web.OpenRound;
import dk.samspil.database.OnRealPostgres;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// An employee answers on a phone in English, in Arabic from the right, with and without script, and by nothing but the
/// roles and names that a screen reader says.
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@ExtendWith(Browsers.class)
class RespondentLanguageJourneyTest {
    private static final int ITEMS_OF_A_PAGE = 10;

    /// The words of the pages in one language, as far as somebody presses or reads them.
    private record Spoken(
            String code,
            String onward,
            String welcome,
            String start,
            String review,
            String check,
            String send,
            String thanks) {}

    private static final Spoken ENGLISH = new Spoken(
            "Code from your text message, e-mail or letter",
            "Continue",
            "How well do you work together?",
            "Start",
            "See my answers",
            "Check your answers",
            "Send my answers",
            "Thank you for your answers");
    private static final Spoken ARABIC = new Spoken(
            "الرمز من الرسالة النصية أو البريد الإلكتروني أو الرسالة الورقية",
            "متابعة",
            "كيف يسير التعاون عندكم؟",
            "ابدأ",
            "عرض إجاباتي",
            "راجع إجاباتك",
            "أرسل إجاباتي",
            "شكراً لإجابتك");

    @LocalServerPort
    private int port;

    private final ApplicationContext application;
    private OpenRound round;

    @Autowired
    RespondentLanguageJourneyTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
    }

    @Test
    void theWholeWayInEnglishWithScript() {
        try (var person = Person.english(port, Screen.PHONE)) {
            person.open("/svar/en");
            answers(person, ENGLISH, round.code(1), true);
        }
        assertAllAnswered();
    }

    @Test
    void theWholeWayInEnglishWithoutScript() {
        try (var person = Person.withoutScript(port, Screen.PHONE)) {
            person.open("/svar/en");
            answers(person, ENGLISH, round.code(2), false);
        }
        assertAllAnswered();
    }

    @Test
    void theWholeWayInArabicFromTheRightWithScript() {
        try (var person = Person.danish(port, Screen.PHONE)) {
            person.open("/svar");
            person.follow("العربية");
            assertThat(person.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            answers(person, ARABIC, round.code(3), true);
            assertThat(person.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        }
        assertAllAnswered();
    }

    @Test
    void theWholeWayInArabicFromTheRightWithoutScript() {
        try (var person = Person.withoutScript(port, Screen.PHONE)) {
            person.open("/svar/ar");
            answers(person, ARABIC, round.code(4), false);
        }
        assertAllAnswered();
    }

    /// Reads no class and no place: only what has a role and a name, on a wide screen with the keyboard.
    @Test
    void theWholeWayByRolesAndNames() {
        try (var person = Person.danish(port, Screen.DESK)) {
            person.open("/svar");
            person.region(AriaRole.MAIN).waitFor();
            named(person, AriaRole.TEXTBOX, "Kode fra din SMS, mail eller dit brev")
                    .fill(round.code(5));
            person.pressKeys("Enter");
            named(person, AriaRole.HEADING, "Hvordan går samarbejdet hos jer?").waitFor();
            named(person, AriaRole.REGION, "Hvor kan mit svar ses?").waitFor();
            named(person, AriaRole.BUTTON, "Start").press("Enter");

            for (int question = 1; question <= OpenRound.ITEMS; question++) {
                Locator group = named(person, AriaRole.GROUP, "Kan man stole på nummer " + question + "?");
                Locator answer =
                        group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("I meget høj grad"));
                answer.press("Space");
                assertThat(answer.isChecked()).isTrue();
                if (question % ITEMS_OF_A_PAGE == 0) {
                    named(person, AriaRole.BUTTON, "Næste").press("Enter");
                }
            }
            named(person, AriaRole.TEXTBOX, "Hvad ville gøre samarbejdet bedre hos jer?")
                    .fill("Mere tid");
            named(person, AriaRole.BUTTON, "Se mine svar").press("Enter");
            named(person, AriaRole.HEADING, "Tjek dine svar").waitFor();
            assertThat(person.region(AriaRole.LISTITEM).count()).isEqualTo(OpenRound.ITEMS + 1);
            named(person, AriaRole.BUTTON, "Ret: Kan man stole på nummer 30?").waitFor();
            named(person, AriaRole.BUTTON, "Send mine svar").press("Enter");
            named(person, AriaRole.HEADING, "Tak for dit svar").waitFor();
        }
        assertAllAnswered();
    }

    private static Locator named(Person person, AriaRole role, String name) {
        return person.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void answers(Person person, Spoken spoken, String code, boolean script) {
        person.field(spoken.code()).fill(code);
        person.press(spoken.onward());
        person.sees(spoken.welcome());
        person.press(spoken.start());
        var survey = SurveyScreen.here(person);
        if (script) {
            survey.tapAllFirst();
        } else {
            survey.answerAllFirst();
        }
        person.page().locator("textarea").fill("More time / المزيد من الوقت");
        person.press(spoken.review());
        person.sees(spoken.check());
        person.press(spoken.send());
        person.sees(spoken.thanks());
    }

    private void assertAllAnswered() {
        var box = OpenedBox.of(application, round.id());
        assertThat(box.ballots())
                .singleElement()
                .satisfies(ballot ->
                        assertThat(ballot.answers()).hasSize(OpenRound.ITEMS).containsOnly(Optional.of(5)));
        assertThat(box.texts()).hasSize(1);
    }
}
