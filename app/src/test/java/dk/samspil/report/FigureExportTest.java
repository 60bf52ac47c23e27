package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FigureExportTest {
    private static final Optional<String> OPEN = Optional.empty();
    private static final Optional<String> CLOSED = Optional.of("Lukket til torsdag 3. december 2026 kl. 9.00");

    private final ReleasedTable table = Fixture.release();
    private final Scope everything = Scope.everything(table);
    private final Exports exports = new Exports(new Reports());

    @Test
    void everyFigureStandsOnceInTheCsvAsDisplayed() {
        List<String> expected = new ArrayList<>(
                table.listFigures().stream().map(FigureExportTest::described).toList());
        table.listUnits().stream()
                .filter(unit -> unit.count() != null)
                .forEach(unit ->
                        expected.add(unit.id() + " answered  " + unit.count().text()));

        List<String> found = rows(csv(table, everything, OPEN)).stream()
                .filter(row -> !row.getField("Værdi").isEmpty())
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.getField("Enhed-id"),
                                row.getField("Kode"),
                                row.getField("Gruppe").isEmpty() ? "" : row.getField("Opdeling"),
                                asInFiles(row.getField("Værdi"))))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String described(ReleasedFigure figure) {
        String cut = figure.category() == null ? "" : label(figure.category().cut());
        return "%s %s %s %s"
                .formatted(
                        figure.unit(),
                        figure.measure().code(),
                        cut,
                        figure.value().text());
    }

    private static String label(String cut) {
        return CutFixture.policy().cuts().stream()
                .filter(each -> each.id().equals(cut))
                .map(each -> each.label().in(Language.DA))
                .findFirst()
                .orElse(cut);
    }

    /// `højst 20` is `<20`, `82 %` is `82`.
    private static String asInFiles(String shown) {
        String digits = shown.replaceAll("\\D", "");
        if (shown.startsWith("mindst") || shown.endsWith("% eller flere")) {
            return ">" + digits;
        }
        return shown.startsWith("højst") || shown.startsWith("under") ? "<" + digits : shown.replace("\u00a0%", "");
    }

    @Test
    void whatIsWithheldStandsWithItsReason() {
        List<NamedCsvRecord> rows = rows(csv(table, everything, OPEN));

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("Enhed-id")).isEqualTo("engen");
            assertThat(row.getField("Værdi")).isEmpty();
            assertThat(row.getField("Forklaring"))
                    .isEqualTo("Færre end 5 har svaret, så resultatet er en del af Hjemmeplejen Nord.");
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("Enhed-id")).isEqualTo("nat");
            assertThat(row.getField("Kode")).isEqualTo("mean:wellbeing");
            assertThat(row.getField("Værdi")).isEmpty();
            assertThat(row.getField("Forklaring")).startsWith("For få svar på dette tema");
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("Enhed-id")).isEqualTo("nat");
            assertThat(row.getField("Værdi")).isEqualTo("mindst 80");
            assertThat(row.getField("Forklaring")).contains("vises som et spænd");
        });
    }

    @Test
    void aWorkbookHasASheetOfEachKindWithRealNumbersAndRangesAsText() throws IOException {
        byte[] xlsx = xlsx(table, everything, OPEN);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Om tallene", "Temaer", "Spørgsmål", "Fordelinger", "Opdelinger", "Svarprocenter");
            Row stream = find(workbook, "Temaer", "aaen", "mean:trust");
            assertThat(stream.getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(stream.getCellAsNumber(5).orElseThrow().intValueExact()).isEqualTo(83);
            Row night = find(workbook, "Temaer", "nat", "mean:trust");
            assertThat(night.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(night.getCellText(4)).isEqualTo("5-9");
            assertThat(night.getCell(5).getType()).isEqualTo(CellType.STRING);
            assertThat(night.getCellText(5)).isEqualTo("mindst 80");
        }
        String sheet = part(xlsx, "xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToHeight=\"0\"");
        assertThat(part(xlsx, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void theFirstSheetSaysWhatTheFileIs() throws IOException {
        List<String> about = text(xlsx(table, everything, OPEN), "Om tallene");

        assertThat(about)
                .contains(
                        table.release().policy().fingerprint(),
                        "8d1c5f0a7e2b4c9638d1c5f0a7e2b4c9",
                        "a6b5c4d3e2f1",
                        "Social kapital 2026",
                        "Vidby Kommune",
                        "Alt, der er offentliggjort i målingen.")
                .anyMatch(line -> line.startsWith("Ingen kan se, hvad du har svaret"))
                .anyMatch(line -> line.startsWith("Point går fra 0 til 100"))
                .doesNotContain("Status");
        assertThat(text(xlsx(table, Scope.ofReport(table, Fixture.STREAM), OPEN), "Om tallene"))
                .contains("Det, der er offentliggjort om: Team Åen.");
    }

    @Test
    void nothingIsAFormulaWhateverAUnitIsCalled() throws IOException {
        for (String name : List.of("=1+1", "+45 12", "-team", "@SUM(A1)")) {
            ReleasedTable trap = ReleasedTableBuilder.aRelease()
                    .under(DisclosurePolicy.DEFAULT)
                    .published("top", null, name, "40")
                    .figure("top", "mean:trust", "40", "70")
                    .build();
            Scope all = Scope.everything(trap);

            assertThat(rows(csv(trap, all, OPEN)))
                    .allSatisfy(row -> assertThat(row.getField("Enhed")).isEqualTo("'" + name));
            byte[] xlsx = xlsx(trap, all, OPEN);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
                Cell cell = find(workbook, "Temaer", "top", "mean:trust").getCell(1);
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getText()).isEqualTo(name);
            }
            for (int sheet = 1; sheet <= 6; sheet++) {
                assertThat(part(xlsx, "xl/worksheets/sheet" + sheet + ".xml")).doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void aFileOfOneReportTellsOfNoOtherUnit() {
        Scope own = Scope.ofReport(table, Fixture.STREAM);

        assertThat(rows(csv(table, own, OPEN)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("Enhed-id")).isEqualTo("aaen"));
    }

    @Test
    void everyRowAndTheWorkbookNameTheRulesThatWereInForce() throws IOException {
        assertThat(rows(csv(table, everything, OPEN)))
                .allSatisfy(row -> assertThat(row.getField("Regler"))
                        .isEqualTo(table.release().policy().shortFingerprint()));
        assertThat(text(xlsx(table, everything, OPEN), "Om tallene"))
                .contains(table.release().policy().fingerprint());
    }

    @Test
    void aClosedFileSaysSoInEveryRowAndOnEverySheet() throws IOException {
        assertThat(rows(csv(table, everything, CLOSED)))
                .allSatisfy(row -> assertThat(row.getField("Status")).isEqualTo(CLOSED.orElseThrow()));
        byte[] xlsx = xlsx(table, everything, CLOSED);
        assertThat(text(xlsx, "Om tallene")).contains(CLOSED.orElseThrow());
        for (int sheet = 1; sheet <= 6; sheet++) {
            assertThat(part(xlsx, "xl/worksheets/sheet" + sheet + ".xml")).contains(CLOSED.orElseThrow());
        }
        assertThat(rows(csv(table, everything, OPEN)))
                .allSatisfy(row -> assertThat(row.getField("Status")).isEqualTo("Frigivet"));
    }

    @Test
    void bothLanguagesHoldTheSameNumbers() {
        List<String> danish = numbers(exports.csv(table, Fixture.questionnaire(), everything, Language.DA, OPEN));
        List<String> english = numbers(exports.csv(table, Fixture.questionnaire(), everything, Language.EN, OPEN));

        assertThat(english).isEqualTo(danish);
    }

    private static List<String> numbers(byte[] csv) {
        return rows(csv).stream()
                .map(row -> row.getFields().get(1)
                        + row.getFields().get(3)
                        + (row.getFields().get(9)).replaceAll("\\D", ""))
                .toList();
    }

    private byte[] csv(ReleasedTable release, Scope scope, Optional<String> closed) {
        return exports.csv(release, Fixture.questionnaire(), scope, Language.DA, closed);
    }

    private byte[] xlsx(ReleasedTable release, Scope scope, Optional<String> closed) {
        return exports.xlsx(release, Fixture.questionnaire(), scope, Language.DA, closed);
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row find(ReadableWorkbook workbook, String sheet, String unit, String code) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .filter(row -> row.getCellText(0).equals(unit))
                .filter(row -> row.getCellText(3).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> text(byte[] xlsx, String sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.findSheet(sheet).orElseThrow().read().stream()
                    .flatMap(row -> row.stream().filter(cell -> cell != null).map(Cell::getText))
                    .toList();
        }
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(archive).get();
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
