package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates show what their page record holds and reach for nothing else.
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^@param\\s");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import\\s+(?:static\\s+)?dk\\.samspil\\.([a-z]+)\\b");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

    /// A template's place below `src/main/jte` and its text.
    private record Template(String path, String text) {
        String module() {
            return path.substring(0, path.indexOf('/'));
        }

        boolean isPage() {
            return text.contains("@template.ui.layout(");
        }

        List<String> foreignModules() {
            var known = List.of(module(), "ui", "shared");
            return IMPORT.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(module -> !known.contains(module))
                    .toList();
        }

        boolean hasInlineCode() {
            return INLINE.matcher(text).find();
        }

        long parameters() {
            return PARAMETER.matcher(text).results().count();
        }
    }

    private static final Template PLANTED = new Template("report/unit.jte", """
            @import dk.samspil.survey.Item
            @import dk.samspil.report.web.UnitPage
            @param UnitPage page
            @param Item item
            @template.ui.layout(frame = page.frame(), content = @`<p style="color:red">${item.id()}</p>`)
            """);

    @Test
    void aPageHasOneParameter() throws IOException {
        assertThat(PLANTED.parameters()).isEqualTo(2);
        assertThat(list().filter(template -> template.isPage() && template.parameters() != 1))
                .as("pages with another number of parameters than one: put what they need into the page's record")
                .isEmpty();
    }

    @Test
    void aTemplateKnowsItsOwnModuleOnly() throws IOException {
        assertThat(PLANTED.foreignModules()).containsExactly("survey");
        assertThat(list().filter(template -> !template.foreignModules().isEmpty()))
                .as("templates that import another module's types: put the words and numbers into the page's record")
                .isEmpty();
    }

    @Test
    void noTemplateHoldsScriptOrStyle() throws IOException {
        assertThat(PLANTED.hasInlineCode()).isTrue();
        assertThat(list().filter(Template::hasInlineCode)
                        .filter(template -> !template.path().contains("/pdf/")))
                .as("templates with script or style in them: the browser refuses both; use a class and a style sheet")
                .isEmpty();
    }

    private static Stream<Template> list() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).map(TemplatesTest::read).toList().stream();
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(TEMPLATES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
