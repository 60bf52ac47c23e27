package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.samspil.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports that stand alone as files, with everything unfolded: the accepted pages, opened from a folder.
@Tag("browser")
@ExtendWith(Browsers.class)
class ReportFilesJourneyTest {
    private static final Path ACCEPTED = Path.of("src", "test", "resources", "golden", "report");
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                        "overview_da",
                        "overview_en",
                        "statement_da",
                        "statement_en",
                        "unit-organisation_da",
                        "unit-every-answer_en",
                        "unit-five-to-nine_da",
                        "unit-over-time_da",
                        "unit-poster_da",
                        "facts_da")
                .flatMap(file -> Stream.of(Screen.values()).map(screen -> Arguments.of(file, screen)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsFreeOfBarriersAndFitsTheScreen(String file, Screen screen) throws IOException {
        try (var context = Browsers.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height()))) {
            Page page = context.newPage();
            page.navigate(written(file).toUri().toString());
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(screen.width());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("file-" + file + "-" + screen.width() + ".png")));
        }
    }

    private Path written(String file) throws IOException {
        new Reports().writeAssets(folder);
        boolean ofUnit = file.startsWith("unit-");
        Path target = folder.resolve(ofUnit ? "reports" : "").resolve(file + ".html");
        Files.createDirectories(target.getParent());
        return Files.copy(ACCEPTED.resolve(file + ".html"), target);
    }
}
