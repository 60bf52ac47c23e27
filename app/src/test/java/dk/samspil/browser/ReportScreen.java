package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The report of the team of the demonstration's leader and AMR.
record ReportScreen(Person person) {
    static ReportScreen arrive(Person person) {
        assertThat(person.path()).isEqualTo(Demo.OWN_UNIT);
        assertThat(person.title()).startsWith("Team Åen");
        person.checkPage();
        return new ReportScreen(person);
    }

    ReportScreen inEnglish() {
        person.follow("English");
        assertThat(person.language()).isEqualTo("en");
        return arrive(person);
    }

    ReportScreen inDanish() {
        person.follow("Dansk");
        assertThat(person.language()).isEqualTo("da");
        return arrive(person);
    }

    /// The conclusion that stands over the report.
    String conclusion() {
        return person.heading();
    }

    /// Everything the report says.
    String text() {
        return person.text();
    }

    /// The first characters of the file behind the link to the PDF.
    String startOfPdf() {
        try (InputStream file = person.download("Hent som PDF").createReadStream()) {
            return new String(file.readNBytes(5), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
