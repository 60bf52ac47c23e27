package dk.samspil.collection.letter;

import dk.samspil.shared.Language;
import dk.samspil.ui.PdfRenderer;
import dk.samspil.ui.QrCode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Prints letters and posters. May be used from several threads at once.
@Component
final class PrintShop {
    /// Millimetres on a side of the square on a letter.
    static final int LETTER_SQUARE = 38;

    private final PdfRenderer renderer = new PdfRenderer();
    private final String styles = renderer.styles() + read("/pdf/letter.css");
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dk.samspil.jte");

    /// The style sheet of a paper.
    ///
    /// @param page its size and margins, as CSS writes them
    String styles(String page) {
        return styles + "@page { " + page + " @bottom-center { content: none; } }";
    }

    byte[] print(String template, Object page) {
        var html = new StringOutput();
        templates.render(template, page, html);
        return renderer.render(html.toString());
    }

    /// A square code to scan, as SVG for paper.
    ///
    /// @param millimetres on a side
    /// @param alternative what it is, for whoever does not see it
    static String square(String text, int millimetres, String alternative) {
        QrCode code = QrCode.of(text);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" alt=\"%s\"><path fill=\"#000000\" d=\"%s\"/></svg>")
                .formatted(
                        millimetres,
                        millimetres,
                        code.size(),
                        code.size(),
                        HtmlUtils.htmlEscape(alternative, StandardCharsets.UTF_8.name()),
                        code.path());
    }

    /// `søndag 8. november 2026`.
    static String day(LocalDate day, Language language) {
        String pattern = language == Language.DA ? "EEEE d. MMMM uuuu" : "EEEE d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private static String read(String path) {
        try (InputStream in = Objects.requireNonNull(PrintShop.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
