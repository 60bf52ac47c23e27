package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A person with a browser of their own. When they leave, their browser must have said nothing on the console and asked
/// nobody but us.
final class Person implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final String site;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Person(int port, Screen screen, String language) {
        this.site = "http://127.0.0.1:" + port;
        this.screen = screen;
        this.context = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(screen.width(), screen.height()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
        page.onRequest(request -> requests.add(request.url()));
    }

    static Person danish(int port, Screen screen) {
        return new Person(port, screen, "da-DK");
    }

    /// Somebody whose browser asks for English.
    static Person english(int port, Screen screen) {
        return new Person(port, screen, "en-GB");
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(site + path);
    }

    /// The part of the address after the host.
    String address() {
        return page.url().substring(site.length());
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// Checks that the person is on a page with this heading, and that axe finds nothing wrong with it.
    void sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .textContent())
                .isEqualTo(heading);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe says about \"%s\" at %s pixels", heading, screen.width())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("the width of \"%s\"", heading)
                .isLessThanOrEqualTo(screen.width());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(fileName(heading))));
    }

    /// Forgets a console message that belongs to what was just done: browsers report a page with an error status.
    void expectsTheConsoleToReport(String part) {
        assertThat(console).singleElement().asString().contains(part);
        console.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(console).as("what the browser's console says").isEmpty();
        assertThat(requests).as("the addresses the browser asked").allMatch(address -> address.startsWith(site));
    }

    private String fileName(String heading) {
        String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-zæøå0-9]+", "-");
        return name + "-" + screen.width() + ".png";
    }
}
