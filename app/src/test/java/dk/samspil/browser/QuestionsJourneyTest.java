package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// HR begins a questionnaire, adds a question that somebody decided, translates one, writes proposals
/// down and takes the whole out as a file.
@BrowserJourney
class QuestionsJourneyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aConsultantMakesAQuestionnaire(Screen screen) {
        try (var person = Person.danish(port, screen)) {
            FrontScreen.signIn(person, Demo.CONSULTANT);
            String draft = begin(person);

            addsAQuestion(person);
            asksADepartmentOnly(person, draft);
            translates(person, draft);
            proposes(person);
            takesAFile(person, draft);
            person.readsInBothLanguages(
                    "/spoergeskemaer",
                    draft,
                    draft + "/tilfoej",
                    draft + "/hvem?side=takt_og_tone",
                    draft + "/ret?spoergsmaal=trust_1",
                    draft + "/filer",
                    "/spoergeskemaer/hent",
                    "/forslag");
        }
    }

    private static String begin(Person person) {
        person.open("/spoergeskemaer");
        person.sees("Hvilket spørgeskema vil I arbejde med?");
        person.field("Samspils eget spørgeskema").check();
        person.press("Begynd på spørgeskemaet");

        person.sees("Hvad spørger vi om?");
        assertThat(person.text())
                .contains("18 spørgsmål · tager cirka", "let at læse", "Kernespørgsmål (9)", "Låst", "arabisk");
        return person.path();
    }

    private static void addsAQuestion(Person person) {
        person.follow("Tilføj et spørgsmål");
        person.sees("Hvad vil I også spørge om?");
        person.field("Spørgsmålet").fill("Taler vi ordentligt til hinanden?");
        person.press("Tilføj spørgsmålet");

        person.sees("Hvad vil I også spørge om?");
        assertThat(person.title()).startsWith("Fejl:");
        assertThat(person.field("Spørgsmålet").inputValue()).isEqualTo("Taler vi ordentligt til hinanden?");

        person.field("Hvilket tema?").selectOption("Et nyt tema");
        person.field("Overskrift til et nyt tema").fill("Takt og tone");
        person.field("Hvem har besluttet det?").fill("HMU");
        person.field("Dag").fill("11");
        person.field("Måned").fill("6");
        person.pressKeys("Tab");
        person.type("2026");
        person.press("Tilføj spørgsmålet");

        person.sees("Hvad spørger vi om?");
        assertThat(person.text())
                .contains("Ændringen er gemt.", "Tema: Takt og tone (1)", "Besluttet af HMU torsdag 11. juni");
    }

    private static void asksADepartmentOnly(Person person, String draft) {
        person.open(draft + "/hvem?side=takt_og_tone");
        person.sees("Hvem bliver spurgt om »Takt og tone«?");
        person.field("Hvem bliver spurgt?").selectOption(new SelectOption().setIndex(1));
        person.press("Gem");

        person.sees("Hvad spørger vi om?");
        assertThat(person.text()).contains("Ændringen er gemt.", "Kun for ");
    }

    private static void translates(Person person, String draft) {
        person.open(draft + "/ret?spoergsmaal=meaning_1&sprog=ar");
        person.sees("Hvordan lyder spørgsmålet på arabisk?");
        person.fieldCalled("Spørgsmålet").fill("هل ترى معنى عملك؟");
        person.press("Gem ordlyden");
        person.sees("Hvad spørger vi om?");

        person.open(draft + "/ret?spoergsmaal=meaning_1&sprog=ar");
        assertThat(person.fieldCalled("Spørgsmålet").inputValue()).isEqualTo("هل ترى معنى عملك؟");
    }

    private static void proposes(Person person) {
        person.open("/forslag");
        person.field("Spørgsmålet").fill("Har du indflydelse på din vagtplan?");
        person.field("Hvem foreslår det?").fill("LMU Sundhed");
        person.field("Hvem skal beslutte det?").fill("HMU");
        person.press("Gem forslaget");

        assertThat(person.text()).contains("Det er skrevet ned.", "»Har du indflydelse på din vagtplan?«");
    }

    private static void takesAFile(Person person, String draft) {
        person.open(draft + "/filer");
        person.sees("Hent spørgeskemaet som fil");

        var file = person.download("Hent Samspil (YAML)");

        assertThat(file.suggestedFilename()).isEqualTo("samspil-standard.yaml");
        person.open("/spoergeskemaer/hent");
        person.field("Filen").setInputFiles(file.path());
        person.press("Læs filen");
        person.sees("Hele filen er læst");
    }
}
