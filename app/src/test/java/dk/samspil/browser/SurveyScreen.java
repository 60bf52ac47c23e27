package dk.samspil.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/// What somebody does at `/svar`, in the words of the pages.
final class SurveyScreen {
    private final Person person;

    private SurveyScreen(Person person) {
        this.person = person;
    }

    static SurveyScreen open(Person person) {
        person.open("/svar");
        return new SurveyScreen(person);
    }

    /// Somebody who is there already.
    static SurveyScreen here(Person person) {
        return new SurveyScreen(person);
    }

    SurveyScreen enter(String code) {
        person.field("Kode fra din SMS, mail eller dit brev").fill(code);
        person.press("Videre");
        return this;
    }

    SurveyScreen start() {
        person.press("Start");
        page().locator("fieldset:visible").first().waitFor();
        return this;
    }

    /// Checks that this question, and on a phone no other, can be seen.
    SurveyScreen asks(String question) {
        PlaywrightAssertions.assertThat(group(question)).isVisible();
        PlaywrightAssertions.assertThat(page().getByRole(AriaRole.GROUP)).hasCount(1);
        return this;
    }

    SurveyScreen answer(String answer) {
        choose(page().locator("fieldset:visible").first(), answer);
        return this;
    }

    SurveyScreen answerTo(String question, String answer) {
        choose(group(question), answer);
        return this;
    }

    /// What is tapped is the wide field around the words.
    private static void choose(Locator question, String answer) {
        question.locator(".opt")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .click();
    }

    void next() {
        onward("Næste");
    }

    void skip() {
        onward("Spring over");
    }

    private void onward(String words) {
        page().locator(".q:visible .button-primary:visible").getByText(words).click();
    }

    void back() {
        page().locator(".back-link:visible").click();
    }

    void browserBack() {
        page().goBack();
    }

    /// Gives the same answer to every question, page by page.
    void answerAll(String answer) {
        while (page().locator("textarea").count() == 0) {
            var groups = page().locator("fieldset");
            for (int i = 0; i < groups.count(); i++) {
                choose(groups.nth(i), answer);
                if (page().locator("fieldset:visible").count() == 1 || i == groups.count() - 1) {
                    page().locator(".q:visible .button-primary:visible").last().click();
                }
            }
        }
    }

    /// Taps the same answer to every question; on a phone, each tap goes on by itself.
    void tapAll(String answer) {
        while (page().locator("textarea").count() == 0) {
            if (page().locator("fieldset:visible").count() == 1) {
                turn(() -> answer(answer));
            } else {
                page().locator("fieldset").all().forEach(question -> choose(question, answer));
                turn(this::onward);
            }
        }
    }

    /// The same with the first answer of every question, in whatever language.
    void tapAllFirst() {
        page().locator("fieldset:visible").first().waitFor();
        while (isAsking()) {
            turn(() -> page().locator("fieldset:visible .opt").first().click());
        }
    }

    /// The same without script.
    void answerAllFirst() {
        page().locator("fieldset:visible").first().waitFor();
        while (isAsking()) {
            String question = page().locator(".q:visible").first().getAttribute("id");
            page().locator("fieldset:visible .opt").first().click();
            page().locator(".q:visible .button-primary:visible").last().click();
            page().locator("[id='" + question + "']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    /// Whether there is another question, before the comment or the check comes.
    private boolean isAsking() {
        page().locator(".q:visible, textarea, .qa").first().waitFor();
        return page().locator("textarea, .qa").count() == 0;
    }

    /// Goes on to the comment without answering.
    void leaf() {
        while (page().locator("textarea").count() == 0) {
            turn(this::onward);
        }
    }

    private void onward() {
        page().locator(".q:visible .button-primary:visible").last().click();
    }

    /// Does something that leads to another question, and waits until it is there.
    private void turn(Runnable gesture) {
        String before = page().locator(".q:visible").first().getAttribute("id");
        gesture.run();
        page().waitForFunction(
                        "id => ![...document.querySelectorAll('.q')].some(q => q.id === id && q.offsetParent)", before);
    }

    void leafToCheck() {
        leaf();
        person.press("Se mine svar");
        person.sees("Tjek dine svar");
    }

    void write(String comment) {
        page().locator("textarea").fill(comment);
    }

    void warns(String... lines) {
        for (String line : lines) {
            PlaywrightAssertions.assertThat(page().locator(".note--y")).containsText(line);
        }
    }

    /// Checks what the line says that is read aloud.
    void says(String words) {
        PlaywrightAssertions.assertThat(page().locator(".saved")).containsText(words);
    }

    /// The answers of the check, in their order.
    List<String> answers() {
        return page().locator(".qa .a").allTextContents();
    }

    void comment(String text) {
        page().locator("textarea").fill(text);
        person.press("Se mine svar");
    }

    SurveyScreen change(String question) {
        person.press("Ret: " + question);
        return this;
    }

    void review() {
        page().locator(".q:visible .button-primary:visible").last().click();
        while (page().locator("fieldset").count() > 0) {
            page().locator(".q:visible .button-primary:visible").last().click();
        }
    }

    void send() {
        person.press("Send mine svar");
    }

    private Locator group(String question) {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
    }

    private Page page() {
        return person.page();
    }
}
