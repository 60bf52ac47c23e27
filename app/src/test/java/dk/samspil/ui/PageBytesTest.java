package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {
    private final PageBytes page = new PageBytes();

    @ParameterizedTest
    @ValueSource(strings = {"", "Tillid", "Blåbærgrød på Ærø", "5 € – ja", "العربية", "\uD83D\uDE00 og å"})
    void textIsWrittenAsUtf8(String text) throws IOException {
        page.writeContent(text);

        assertThat(written()).isEqualTo(text);
    }

    @Test
    void aPartOfATextIsWritten() throws IOException {
        page.writeContent("grød € 5", 1, 6);

        assertThat(written()).isEqualTo("rød €");
    }

    @Test
    void aLongPageIsWrittenWhole() throws IOException {
        String text = "æ€a".repeat(50_000);
        page.writeBinaryContent("<p>".getBytes(StandardCharsets.US_ASCII));
        page.writeContent(text);
        page.writeBinaryContent("</p>".getBytes(StandardCharsets.US_ASCII));

        assertThat(written()).isEqualTo("<p>" + text + "</p>");
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        page.writeTo(out);
        assertThat(out.size()).isEqualTo(page.length());
        return out.toString(StandardCharsets.UTF_8);
    }
}
