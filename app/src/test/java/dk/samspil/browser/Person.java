package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A person with a browser of their own. When they leave, their browser must have said nothing on the
/// console and asked nobody but us.
final class Person implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    /// The pages that axe has read already, by width and content.
    private static final Set<String> READ_BY_AXE = ConcurrentHashMap.newKeySet();

    private final String site;
    private final Screen screen;
    private final ColorScheme colours;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Person(int port, Screen screen, String language, ColorScheme colours) {
        this(port, screen, language, colours, true);
    }

    private Person(int port, Screen screen, String language, ColorScheme colours, boolean script) {
        this.site = "http://127.0.0.1:" + port;
        this.script = script;
        this.screen = screen;
        this.colours = colours;
        this.context = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(screen.width(), screen.height()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
        page.onRequest(request -> requests.add(request.url()));
    }

    /// Somebody whose browser asks for Danish.
    static Person danish(int port, Screen screen) {
        return new Person(port, screen, "da-DK", ColorScheme.LIGHT);
    }

    /// Somebody whose browser asks for Danish and runs no script.
    static Person withoutScript(int port, Screen screen) {
        return new Person(port, screen, "da-DK", ColorScheme.LIGHT, false);
    }

    /// Somebody whose browser asks for English.
    static Person english(int port, Screen screen) {
        return new Person(port, screen, "en-GB", ColorScheme.LIGHT);
    }

    /// Somebody whose screen is dark.
    static Person inTheDark(int port, Screen screen) {
        return new Person(port, screen, "da-DK", ColorScheme.DARK);
    }

    Response open(String path) {
        return page.navigate(site + path);
    }

    /// The part of the address after the host, without parameters.
    String path() {
        return page.url().substring(site.length()).replaceAll("\\?.*", "");
    }

    String title() {
        return page.title();
    }

    String language() {
        return page.locator("html").getAttribute("lang");
    }

    String heading() {
        return heading(page).textContent();
    }

    /// The browser's page, for screens with gestures of their own.
    Page page() {
        return page;
    }

    /// The words of the page's content.
    String text() {
        return page.locator("main").textContent();
    }

    void follow(String link) {
        link(link).click();
    }

    Download download(String link) {
        return page.waitForDownload(() -> link(link).click());
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// Presses the first of several buttons whose words begin so.
    void pressFirst(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void pressKeys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /// The words of the element that the keyboard stands on.
    String focused() {
        return page.locator(":focus").textContent();
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /// A field whose label is these words and no others.
    Locator fieldCalled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /// A group of fields by its legend.
    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    Locator region(AriaRole role) {
        return page.getByRole(role);
    }

    /// Checks that the person is on a page with this heading, and that nothing is wrong with the page.
    void sees(String heading) {
        PlaywrightAssertions.assertThat(heading(page)).hasText(heading);
        checkPage();
    }

    /// Checks that axe finds nothing on the page and that it is not wider than the screen; takes its
    /// picture. Where no script runs, axe does not either.
    void checkPage() {
        if (!script) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(pictureName())));
            return;
        }
        String content =
                screen + colours.name() + page.title() + page.locator("body").innerText();
        if (READ_BY_AXE.add(content)) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("what axe says about %s at %s pixels", page.title(), screen.width())
                    .isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(pictureName())));
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("the width of %s", page.title())
                .isLessThanOrEqualTo(screen.width());
    }

    /// Opens pages in Danish and then in English, and checks that nothing is wrong with them.
    void readsInBothLanguages(String... paths) {
        for (String language : List.of("Dansk", "English")) {
            if (!language().equals(language.equals("English") ? "en" : "da")) {
                follow(language);
            }
            for (String path : paths) {
                open(path);
                checkPage();
            }
        }
    }

    /// Takes a picture of what the person sees without scrolling.
    void takePicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /// Browsers report a page with an error status on the console; forgets that one message.
    void expectsTheConsoleToReport(int status) {
        assertThat(console).singleElement().asString().contains(" " + status + " ");
        console.clear();
    }

    void losesTheNet() {
        context.setOffline(true);
    }

    /// Browsers report on the console what could not be reached meanwhile; forgets that.
    void getsTheNetBack() {
        context.setOffline(false);
        console.removeIf(line -> line.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Override
    public void close() {
        context.close();
        assertThat(console).as("what the browser's console says").isEmpty();
        assertThat(requests).as("the addresses the browser asked").allMatch(address -> address.startsWith(site));
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private String pictureName() {
        String name = (language() + (script ? " " : " plain ") + page.title().replaceAll(" – Samspil.*", ""))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name + (colours == ColorScheme.DARK ? "-dark-" : "-") + screen.width() + ".png";
    }
}
