package dk.samspil.report.export.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@AutoConfigureMockMvc
@OnRealPostgres
class SlideTemplatesTest {
    private static final String PAGE = "/skabelon-til-slides";

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    SlideTemplates templates;

    @BeforeEach
    void thePlainOneIsInUse() {
        Holders.create(accounts);
        templates.remove(Holders.ACTOR);
    }

    @Test
    void hrHandsInATemplateReplacesItAndGoesBackToThePlainOne() throws IOException {
        byte[] first = slides(1);
        byte[] second = slides(2);
        assertThat(page()).contains("Nu bruges den enkle skabelon");

        assertThat(handIn("C:\\house\\Vores.pptx", first)).hasStatus(302);
        assertThat(page()).contains("Nu bruges »Vores.pptx«");
        assertThat(templates.findFile())
                .hasValueSatisfying(file -> assertThat(file).isEqualTo(first));
        assertThat(handIn("Ny.pptx", second)).hasStatus(302);
        assertThat(templates.findFile())
                .hasValueSatisfying(file -> assertThat(file).isEqualTo(second));

        assertThat(web.post()
                        .uri(PAGE + "/fjern")
                        .with(user(Holders.HR.value()))
                        .with(csrf())
                        .exchange())
                .hasStatus(302);
        assertThat(templates.findFile()).isEmpty();
    }

    @Test
    void aFileThatWillNotDoIsRefusedWithTheReasonAndNothingChanges() throws IOException {
        byte[] inUse = slides(1);
        handIn("Vores.pptx", inUse);

        MvcTestResult refused = handIn("Notat.pptx", "a note".getBytes(StandardCharsets.UTF_8));

        assertThat(body(refused)).contains("Filen kan ikke læses som en PowerPoint-fil", "Nu bruges »Vores.pptx«");
        assertThat(templates.findFile())
                .hasValueSatisfying(file -> assertThat(file).isEqualTo(inUse));
    }

    private MvcTestResult handIn(String name, byte[] file) {
        return web.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("fil", name, "application/octet-stream", file))
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .with(csrf())
                .exchange();
    }

    private String page() {
        return body(web.get()
                .uri(PAGE)
                .header("Accept-Language", "da")
                .with(user(Holders.HR.value()))
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] slides(int count) throws IOException {
        try (var show = new XMLSlideShow()) {
            for (int slide = 0; slide < count; slide++) {
                show.createSlide();
            }
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }
}
