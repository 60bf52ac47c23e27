package dk.samspil.organisation.staffimport;

import static dk.samspil.organisation.staffimport.Files.member;
import static dk.samspil.organisation.staffimport.Files.read;
import static dk.samspil.organisation.staffimport.Files.reading;
import static dk.samspil.organisation.staffimport.Files.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final UploadedFile UNITS =
            text("enheder.csv", "enhed_id;navn;overordnet_id", "1;Vidby;", "2;Team Åen;1");

    @Test
    void anArchiveThatUnpacksToAnythingIsRefusedBeforeItIsRead() throws IOException {
        assertRefused(
                new UploadedFile("bombe.xlsx", archive("xl/worksheets/sheet1.xml", new byte[120_000_000])),
                "files.workbook_too_large");
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() throws IOException {
        assertRefused(new UploadedFile("x.xlsx", archive("hej.txt", new byte[10])), "files.workbook_broken");
        assertRefused(new UploadedFile("x.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}), "files.workbook_broken");
    }

    @Test
    void aWorkbookThatNamesOtherFilesOfTheMachineReadsNone() throws IOException {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<workbook><sheets><sheet name=\"&f;\" sheetId=\"1\"/></sheets></workbook>";

        assertRefused(
                new UploadedFile("x.xlsx", archive("xl/workbook.xml", attack.getBytes(StandardCharsets.UTF_8))),
                "files.workbook_broken");
    }

    @Test
    void aWorkbookOfTheFewestPartsIsRead() throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml\"/></Types>";
        String workbook = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
        String relations = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>"
                + "</Relationships>";
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Lønnr</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>007</t></is></c></row></sheetData></worksheet>";

        var outcome = read(new UploadedFile(
                "x.xlsx",
                archive(Map.of(
                        "[Content_Types].xml",
                        types.getBytes(StandardCharsets.UTF_8),
                        "xl/workbook.xml",
                        workbook.getBytes(StandardCharsets.UTF_8),
                        "xl/_rels/workbook.xml.rels",
                        relations.getBytes(StandardCharsets.UTF_8),
                        "xl/worksheets/sheet1.xml",
                        sheet.getBytes(StandardCharsets.UTF_8)))));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadOutcome.ColumnsWanted.class,
                        wanted -> assertThat(wanted.table().rows().getFirst().get("Lønnr"))
                                .isEqualTo("007"));
    }

    @Test
    void aPdfUnderAnyNameIsRefused() {
        assertRefused(text("lonliste.pdf", "%PDF-1.7"), "staffimport.file_type");
        assertRefused(text("lonliste.csv", "%PDF-1.7"), "staffimport.file_type");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new UploadedFile("tom.csv", new byte[0]), "files.file_empty");
    }

    @Test
    void scriptAndSqlAreTextLikeAnyOther() {
        var jobs = text(
                "ansaettelser.csv",
                "ansaettelse_id;navn;enhed_id",
                "1;<script>alert(1)</script>;2",
                "2;'; drop table x;2".replace("'; drop", "' drop"));

        assertThat(member(reading(UNITS, jobs), "1").name()).isEqualTo("<script>alert(1)</script>");
        assertThat(member(reading(UNITS, jobs), "2").name()).isEqualTo("' drop table x");
    }

    @Test
    void anEnormousTextIsNotRead() {
        var jobs = text("ansaettelser.csv", "ansaettelse_id;navn;enhed_id", "1;" + "x".repeat(100_000) + ";2");

        var reading = reading(UNITS, jobs);

        assertThat(member(reading, "1").name()).isEqualTo("1");
        assertThat(reading.problems()).extracting(problem -> problem.code()).contains("staffimport.text_too_long");
    }

    @Test
    void aColumnOfCprNumbersIsRefusedWhateverItIsCalled() {
        var jobs = text(
                "ansaettelser.csv",
                "ansaettelse_id;navn;enhed_id;person_id",
                "1;A;2;0101901234",
                "2;B;2;310199-4321",
                "3;C;2;1502801111");

        var reading = reading(UNITS, jobs);

        assertThat(reading.notStored())
                .anySatisfy(file -> assertThat(file.cpr()).containsExactly("person_id"));
        assertThat(member(reading, "1").personId()).isEmpty();
    }

    @Test
    void tenDigitsAreACprNumberByTheirDateOrByTheirSum() {
        assertThat(CprCheck.looksLikeOne("0101901234")).isTrue();
        assertThat(CprCheck.looksLikeOne("070761-4285")).isTrue();
        assertThat(CprCheck.looksLikeOne("9900000005")).isFalse();
        assertThat(CprCheck.looksLikeOne("9900000000")).isFalse();
        assertThat(CprCheck.looksLikeOne("12345678")).isFalse();
    }

    private static void assertRefused(UploadedFile file, String code) {
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        ReadOutcome.Unusable.class,
                        unusable -> assertThat(unusable.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(code));
    }

    private static byte[] archive(String part, byte[] content) throws IOException {
        return archive(Map.of(part, content));
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(each.getKey()));
                archive.write(each.getValue());
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
