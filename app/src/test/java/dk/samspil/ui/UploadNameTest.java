package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadNameTest {
    @ParameterizedTest
    @CsvSource({"tal.csv, tal.csv", "C:\\house\\Vores.pptx, Vores.pptx", "../../etc/passwd, passwd", "'', ''"})
    void noFolderComesWithTheName(String given, String name) {
        assertThat(nameOf(given)).isEqualTo(name);
    }

    @Test
    void aNameWithoutEndKeepsWhatSaysWhichKindOfFileItIs() {
        assertThat(nameOf("a".repeat(5_000) + ".xlsx")).hasSize(100).endsWith(".xlsx");
    }

    private static String nameOf(String given) {
        return UploadName.of(new MockMultipartFile("fil", given, "text/csv", new byte[0]));
    }
}
