package dk.samspil.organisation.staffimport;

import static dk.samspil.organisation.staffimport.Files.codes;
import static dk.samspil.organisation.staffimport.Files.member;
import static dk.samspil.organisation.staffimport.Files.reading;
import static dk.samspil.organisation.staffimport.Files.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.UnitId;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {
    private static final UploadedFile UNITS =
            text("enheder.csv", "enhed_id;navn;overordnet_id", "1;Vidby;", "2;Team Åen;1");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|", "||"})
    void anySeparatorWillDo(String separator) {
        var jobs = text(
                "ansaettelser.csv",
                "ansaettelse_id;navn;enhed_id".replace(";", separator),
                "007;A;2".replace(";", separator));

        assertThat(member(reading(UNITS, jobs), "007").name()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enhedstype", "Enhedens type", "Institutionstype", "orgTypeTxt", "enhedstype_titel"})
    void aUnitMayHaveAType(String column) {
        var units = text(
                "enheder.csv", "enhed_id;navn;overordnet_id;" + column, "1;Vidby;;", "2;Solhuset;1; Daginstitution ");
        var jobs = text("ansaettelser.csv", "ansaettelse_id;navn;enhed_id", "007;A;2");

        assertThat(reading(units, jobs).contents().units())
                .extracting(unit -> unit.unit().findType().orElse(""))
                .containsExactly("", "Daginstitution");
        assertThat(reading(UNITS, jobs).contents().units())
                .allSatisfy(unit -> assertThat(unit.unit().findType()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void danishLettersAreReadInEitherEncoding(String charset) {
        var jobs = text("ansaettelser.csv", Charset.forName(charset), "Lønnr;Navn;Enhedsnr", "1;Åse Ærø;2");

        assertThat(member(reading(UNITS, jobs), "1").name()).isEqualTo("Åse Ærø");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        var jobs = text("ansaettelser.csv", "\ufeffansaettelse_id;navn;enhed_id", "1;A;2");

        assertThat(reading(UNITS, jobs).contents().staff()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"01-03-2019", "1.3.2019", "2019-03-01", "01/03/2019", "2019-03-01T00:00:00"})
    void aDayIsReadHoweverItIsWritten(String day) {
        assertThat(member(read("ansat_fra", day), "1").from()).contains(LocalDate.of(2019, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "MÅNED,MONTHLY",
        "Månedslønnet deltid,MONTHLY",
        "FLEKS,MONTHLY",
        "Timelønnet,HOURLY",
        "TIME,HOURLY",
        "Elev,TRAINEE"
    })
    void theFormOfContractIsKnownByItsUsualWords(String word, ContractForm form) {
        assertThat(member(read("ansaettelsesform", word), "1").contractForm()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"ORLOV,LEAVE", "3,LEAVE", "1,ACTIVE", "0,ACTIVE", "8,LEFT", "Fratrådt,LEFT"})
    void theStatusIsAWordOrTheNumberOfThePaySystem(String word, EmploymentStatus status) {
        assertThat(member(read("status", word), "1").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"12 34 56 78,+4512345678", "0046 701234567,+46701234567", "+45 12345678,+4512345678"})
    void aMobileNumberIsReadHoweverItIsWritten(String number, String expected) {
        assertThat(member(read("mobil", number), "1").mobile()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ansat_fra,31-02-2020,date_invalid",
        "mobil,1234,mobile_invalid",
        "email,a@b,email_invalid",
        "ansaettelsesform,Konsulent,contract_form_unknown",
        "status,Måske,status_unknown",
        "sprog,volapyk?,language_unknown",
        "personalegruppe,se 010190-1234,cpr_in_text"
    })
    void whatCannotBeReadIsSaidWithItsPlaceAndTakenAsEmpty(String column, String value, String code) {
        var reading = read(column, value);

        assertThat(reading.contents().staff()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("staffimport." + code);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var jobs = text(
                "ansaettelser.csv",
                "ansaettelse_id;navn;enhed_id;email",
                ";A;2;",
                "1;;2;",
                "1;B;2;",
                "3;C;9;",
                "4;D;2;x");

        assertThat(codes(reading(UNITS, jobs)))
                .containsExactlyInAnyOrder(
                        "staffimport.job_id_missing",
                        "staffimport.name_missing",
                        "staffimport.job_twice",
                        "staffimport.unit_unknown",
                        "staffimport.email_invalid");
    }

    @Test
    void rolesAreHeldByPersonOrAddress() {
        var jobs = text("ansaettelser.csv", "ansaettelse_id;person_id;navn;enhed_id;email", "1;p1;A;2;a@vidby.dk");
        var roles = text(
                "roller.csv",
                "person_id;email;enhed_id;rolle;fra;til;hovedorganisation",
                "p1;;2;AMR;01-01-2026;;FOA",
                ";B@vidby.dk;2;STEDFORTRÆDER;01-01-2026;31-12-2026;",
                ";hr@vidby.dk;1;HR;;;",
                ";c@vidby.dk;1;KONGE;;;");

        var reading = reading(UNITS, jobs, roles);

        assertThat(reading.contents().roles())
                .extracting(RoleHolder::email, RoleHolder::role)
                .containsExactlyInAnyOrder(
                        tuple("a@vidby.dk", RegisterRole.AMR), tuple("b@vidby.dk", RegisterRole.DEPUTY));
        assertThat(codes(reading)).containsExactlyInAnyOrder("staffimport.role_hr", "staffimport.role_unknown");
    }

    @Test
    void anAmrOfABodyIsThatInTheUnitsWhosePeopleBelongToIt() {
        var units = text(
                "enheder.csv",
                "enhed_id;navn;overordnet_id;med_id",
                "1;Vidby;;",
                "2;Team Åen;1;m1",
                "3;Team Bakken;1;m1",
                "4;Team Dalen;1;m2");
        var bodies = text(
                "med.csv",
                "enhed_id;navn;overordnet_id",
                "m0;Hoved-MED;",
                "m1;Lokal-MED Nord;m0",
                "m2;Lokal-MED Syd;m0");
        var jobs = text("ansaettelser.csv", "ansaettelse_id;navn;enhed_id", "1;A;2");
        var roles = text("roller.csv", "email;enhed_id;rolle;fra;til", "amr@vidby.dk;m1;AMR;01-01-2026;");

        assertThat(reading(units, bodies, jobs, roles).contents().roles())
                .extracting(RoleHolder::role, RoleHolder::unit)
                .containsExactlyInAnyOrder(
                        tuple(RegisterRole.AMR, new UnitId("2")), tuple(RegisterRole.AMR, new UnitId("3")));
    }

    private static StaffReading read(String column, String value) {
        return reading(UNITS, text("ansaettelser.csv", "ansaettelse_id;navn;enhed_id;" + column, "1;A;2;" + value));
    }
}
