package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.MessageToken;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.report.release.NoticeWriter.Reader;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeWriterTest {
    private static final String EMAIL = "leder@vidby.example";

    private final ReleasedTable table = ReleasedTableBuilder.aRelease()
            .published("all", null, "Vidby", "50+")
            .published("aaen", "all", "Team <Åen>", "14")
            .published("bakken", "all", "Team Bakken", "12")
            .withheld("nat", "all", "Nattevagten", WithheldReason.FEW, "all")
            .build();
    private final NoticeWriter writer = new NoticeWriter(
            table,
            new ReleaseStanding.Open(Instant.EPOCH, Optional.of("Lederens navn er rettet.")),
            "https://samspil.example");

    @Test
    void theSubjectNamesTheUnitOfTheReader() {
        assertThat(mail(Language.DA, "aaen").subject()).isEqualTo("Resultatet er klar: Team <Åen>");
        assertThat(mail(Language.EN, "bakken").subject()).isEqualTo("The result is ready: Team Bakken");
    }

    @Test
    void twoUnitsAreNamedAndTheOthersCounted() {
        assertThat(mail(Language.DA, "aaen", "bakken", "nat").subject())
                .isEqualTo("Resultatet er klar: Team <Åen>, Team Bakken og 1 enhed til");
    }

    @Test
    void whoseUnitHasNoResultOfItsOwnIsToldSo() {
        assertThat(mail(Language.DA, "aaen", "nat").text())
                .contains("Nattevagten har ikke sit eget resultat. På siden står hvorfor");
        assertThat(mail(Language.DA, "aaen").text()).doesNotContain("eget resultat");
    }

    @Test
    void whatReplacesEarlierResultsSaysSo() {
        assertThat(mail(Language.DA, "aaen").text())
                .contains("Erstatter et tidligere resultat. Lederens navn er rettet.");
    }

    @Test
    void namesAreWordsInTheHtmlAndTheAddressIsALink() {
        assertThat(mail(Language.DA, "aaen").html())
                .contains("Team &lt;Åen&gt;", "<a href=\"https://samspil.example/resultater\">")
                .doesNotContain("Team <Åen>");
    }

    @Test
    void aBodyIsNotNamedAmongTheUnits() {
        assertThat(mail(
                                new RoleHolder(
                                        EMAIL,
                                        RegisterRole.MED_CHAIR,
                                        new UnitId("all"),
                                        LocalDate.EPOCH,
                                        Optional.empty()),
                                holder("aaen"))
                        .subject())
                .isEqualTo("Resultatet er klar: Team <Åen>");
    }

    private EmailMessage mail(Language language, String... units) {
        return mail(language, Stream.of(units).map(NoticeWriterTest::holder).toList());
    }

    private EmailMessage mail(RoleHolder... roles) {
        return mail(Language.DA, List.of(roles));
    }

    private EmailMessage mail(Language language, List<RoleHolder> roles) {
        var notice = new Notice(new MessageToken("0".repeat(32)), new RoundId(new UUID(0, 1)), Occasion.OPEN, EMAIL, 0);
        return writer.write(notice, new Reader(new EmailAddress(EMAIL), language, roles));
    }

    private static RoleHolder holder(String unit) {
        return new RoleHolder(EMAIL, RegisterRole.LEADER, new UnitId(unit), LocalDate.EPOCH, Optional.empty());
    }
}
