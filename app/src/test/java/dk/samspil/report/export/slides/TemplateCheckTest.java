package dk.samspil.report.export.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.report.export.slides.TemplateOutcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TemplateCheckTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aPlainPresentationMayBeTheTemplate() throws IOException {
        assertThat(TemplateCheck.check(slides())).isEmpty();
    }

    @Test
    void aPresentationThatReachesOutMayNot() throws IOException {
        byte[] linked;
        try (var show = new XMLSlideShow()) {
            show.createSlide()
                    .createTextBox()
                    .addNewTextParagraph()
                    .addNewTextRun()
                    .createHyperlink()
                    .setAddress("https://elsewhere.example/");
            linked = written(show);
        }

        assertThat(TemplateCheck.check(linked)).contains(Reason.LINK);
    }

    @Test
    void aLinkInAnyPartIsFoundHoweverItIsWritten() throws IOException, InvalidFormatException {
        byte[] linked = changed(content -> content.getParts().stream()
                .filter(part -> part.getPartName().getName().equals("/ppt/slideMasters/slideMaster1.xml"))
                .findFirst()
                .orElseThrow()
                .addExternalRelationship(
                        "https://elsewhere.example/picture.png",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"));

        assertThat(TemplateCheck.check(linked)).contains(Reason.LINK);
    }

    @Test
    void aPresentationWithAProgramMayNot() throws IOException, InvalidFormatException {
        byte[] withProgram = changed(content -> {
            var name = PackagingURIHelper.createPartName("/ppt/vbaProject.bin");
            var program = content.createPart(name, "application/vnd.ms-office.vbaProject");
            try (var out = program.getOutputStream()) {
                out.write(1);
            }
            content.addRelationship(name, TargetMode.INTERNAL, "http://example.example/program");
        });

        assertThat(TemplateCheck.check(withProgram)).contains(Reason.PROGRAM);
    }

    @Test
    void anythingElseThanAPresentationIsRefused() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var sheets = new XSSFWorkbook()) {
            sheets.createSheet();
            sheets.write(workbook);
        }

        assertThat(TemplateCheck.check(workbook.toByteArray())).contains(Reason.NOT_SLIDES);
        assertThat(TemplateCheck.check("hello".getBytes(StandardCharsets.UTF_8)))
                .contains(Reason.NOT_SLIDES);
        assertThat(TemplateCheck.check(new byte[0])).contains(Reason.NOT_SLIDES);
        byte[] cutOff = new byte[2000];
        System.arraycopy(slides(), 0, cutOff, 0, cutOff.length);
        assertThat(TemplateCheck.check(cutOff)).contains(Reason.NOT_SLIDES);
    }

    @Test
    void whatUnpacksToAnythingIsNotOpened() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bomb)) {
            archive.putNextEntry(new ZipEntry("ppt/presentation.xml"));
            byte[] nothing = new byte[MEGABYTE];
            for (int written = 0; written < 201; written++) {
                archive.write(nothing);
            }
            archive.closeEntry();
        }

        assertThat(TemplateCheck.check(bomb.toByteArray())).contains(Reason.TOO_LARGE);
        assertThat(TemplateCheck.check(new byte[TemplateCheck.MOST_BYTES + 1])).contains(Reason.TOO_LARGE);
    }

    private interface Change {
        void apply(OPCPackage content) throws IOException, InvalidFormatException;
    }

    private static byte[] changed(Change change) throws IOException, InvalidFormatException {
        try (var content = OPCPackage.open(new ByteArrayInputStream(slides()))) {
            change.apply(content);
            var bytes = new ByteArrayOutputStream();
            content.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] slides() throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide();
            return written(show);
        }
    }

    private static byte[] written(XMLSlideShow show) throws IOException {
        var bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return bytes.toByteArray();
    }
}
