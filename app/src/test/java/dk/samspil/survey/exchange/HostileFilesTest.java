package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    @TempDir
    Path folder;

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsReadThroughIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var outcome = read("""
                <?xml version="1.0"?>
                <!DOCTYPE document [<!ENTITY secret SYSTEM "%s">]>
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType>
                <languages><language>da</language></languages>
                <questions><rows><row><title>&secret;</title></row></rows></questions></document>
                """.formatted(secret.toUri()));

        assertThat(YamlTest.codes(outcome)).containsAnyOf("exchange.xml_document_type", "exchange.xml_broken");
        assertThat(outcome.toString()).doesNotContain("the secret");
    }

    @Test
    void entitiesThatGrowAreRefused() {
        var outcome = read("""
                <!DOCTYPE document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
                <document><languages><language>&d;</language></languages></document>
                """);

        assertThat(YamlTest.codes(outcome)).containsAnyOf("exchange.xml_document_type", "exchange.xml_broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<document>",
                "<html><script>alert(1)</script></html>",
                "<document><LimeSurveyDocType>Question</LimeSurveyDocType></document>",
                "<document><questions><rows><row><title><b>x</b></title></row></rows></questions></document>",
                "<document><languages><language>da</language></languages></document>",
                "class\ttype/scale\tname\nG\t\tno language",
                "class\ttype/scale\tname\nnothing here",
                "<codeBook xmlns=\"ddi:codebook:2_5\"/>",
                "PK\u0003\u0004 and no more",
                "\u0000\u0000\u0000",
                ""
            })
    void whatIsNoQuestionnaireIsRefusedWithAReason(String content) {
        assertThat(read(content))
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused -> assertThat(refused.problems()).isNotEmpty());
    }

    @Test
    void anArchiveThatUnpacksToAnythingIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1_000_000];
            for (int i = 0; i < 40; i++) {
                archive.write(blanks);
            }
        }

        assertThat(YamlTest.codes(QuestionnaireFormat.readAny("form.xlsx", bytes.toByteArray())))
                .containsExactly("exchange.workbook_too_large");
    }

    @Test
    void aWorkbookWithADocumentTypeInItIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/workbook.xml"));
            archive.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(QuestionnaireFormat.readAny("form.xlsx", bytes.toByteArray()))
                .isInstanceOf(ReadOutcome.Refused.class);
    }

    @Test
    void scriptInAQuestionIsTakenOut() {
        var outcome = read("""
                class	type/scale	name	relevance	text	help	language
                G		Side			\tda
                Q	L	A		"<script>alert(1)</script>Hjælper I <img src=x onerror=alert(2)>hinanden?"		da
                A	0	1		Nej		da
                A	0	2		Ja		da
                """);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadOutcome.Read.class,
                        read -> assertThat(read.draft().questionnaire().listItems())
                                .extracting(Item::text)
                                .extracting(text -> text.in(LanguageTag.DANISH))
                                .containsExactly("Hjælper I hinanden?"));
    }

    private static ReadOutcome read(String content) {
        return QuestionnaireFormat.readAny("file", content.getBytes(StandardCharsets.UTF_8));
    }
}
