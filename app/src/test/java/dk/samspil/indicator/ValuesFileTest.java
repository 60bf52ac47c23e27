package dk.samspil.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final String HEADER = "enhed_id;indikator;periode;værdi\n";

    @Test
    void everyLineIsAValueOfAUnitASeriesAndAPeriod() {
        ValuesReading reading =
                read(HEADER + "12;sygefravaer;2025;4,25\n13;SYGEFRAVAER;2026-K3;3.9\n12;haendelser;2026-11;0\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.values())
                .extracting(
                        IndicatorValue::indicator,
                        value -> value.unit().value(),
                        value -> value.period().code(),
                        value -> value.value().toPlainString())
                .containsExactly(
                        tuple("sygefravaer", "12", "2025", "4.25"),
                        tuple("sygefravaer", "13", "2026-Q3", "3.9"),
                        tuple("haendelser", "12", "2026-11", "0"));
    }

    @Test
    void otherNamesCommasAndTheSignsOfAnOlderDanishExcelAreRead() {
        byte[] file = "Enhedsnr,Nøgletal,Periode,Tal,Bemærkning\n12,sygefravaer,2025,\"4,2\",på orlov\n"
                .getBytes(Charset.forName("windows-1252"));

        ValuesReading reading = reader().read("tal.csv", file);

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.values()).hasSize(1);
        assertThat(reading.unread()).containsExactly("Bemærkning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99;sygefravaer;2025;4|enhed_id|indicator.unit_unknown",
                "../x;sygefravaer;2025;4|enhed_id|indicator.unit_unknown",
                "12;sygedage;2025;4|indikator|indicator.unknown",
                "12;sygefravaer;i fjor;4|periode|indicator.period",
                "12;sygefravaer;2027-01;4|periode|indicator.future",
                "12;sygefravaer;2025;-4|værdi|indicator.number",
                "12;sygefravaer;2025;4,125|værdi|indicator.thousands",
                "12;haendelser;2025;1.234|værdi|indicator.thousands",
                "12;sygefravaer;2025;ca. 4|værdi|indicator.number",
                "12;sygefravaer;2025;1e9|værdi|indicator.number",
                "12;sygefravaer;2025;101|værdi|indicator.outside"
            })
    void whatIsWrongIsSaidAtItsPlace(String line, String column, String code) {
        ValuesReading reading = read(HEADER + "13;sygefravaer;2025;3\n" + line + "\n");

        assertThat(reading.problems())
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactly(tuple(3, column, code));
        assertThat(reading.isUsable()).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ValuesReading reading = read(HEADER + "99;ukendt;engang;mange\n12;sygefravaer;2025;4\n12;sygefravaer;2025;5\n");

        assertThat(reading.problems())
                .extracting(Problem::line, Problem::code)
                .containsExactly(
                        tuple(2, "indicator.unknown"),
                        tuple(2, "indicator.unit_unknown"),
                        tuple(2, "indicator.period"),
                        tuple(2, "indicator.number"),
                        tuple(4, "indicator.twice"));
    }

    @Test
    void aFileWithoutItsColumnsOrWithTwoForTheSameSaysWhich() {
        assertThat(read("enhed_id;orgid;periode\n12;12;2025\n").problems())
                .extracting(Problem::code, Problem::column)
                .containsExactly(
                        tuple("indicator.column_twice", "orgid"),
                        tuple("indicator.column_missing", "indikator"),
                        tuple("indicator.column_missing", "værdi"));
    }

    @Test
    void whatIsNoTextOrTooLargeIsRefused() {
        assertThat(reader().read("tal.csv", new byte[] {1, 0, 2}).isUsable()).isFalse();
        assertThat(reader().read("tal.csv", new byte[ValuesFile.MOST_BYTES + 1]).problems())
                .extracting(Problem::code)
                .containsExactly("indicator.too_large");
    }

    private static ValuesReading read(String text) {
        return reader().read("tal.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValuesFile reader() {
        return new ValuesFile(
                Map.of(
                        "sygefravaer",
                        new Indicator("sygefravaer", LocalText.of("Sygefravær"), Indicator.Kind.PERCENT, ""),
                        "haendelser",
                        new Indicator("haendelser", LocalText.of("Hændelser"), Indicator.Kind.COUNT, "")),
                Set.of(new UnitId("12"), new UnitId("13")),
                TODAY);
    }
}
