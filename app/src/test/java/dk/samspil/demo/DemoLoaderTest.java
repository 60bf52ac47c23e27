package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.access.Accounts;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.Releases;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.Language;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
@OnRealPostgres
class DemoLoaderTest {
    private final DemoLoader loader;
    private final Surveys surveys;
    private final Releases releases;
    private final Accounts accounts;

    @Autowired
    DemoLoaderTest(DemoLoader loader, Surveys surveys, Releases releases, Accounts accounts) {
        this.loader = loader;
        this.surveys = surveys;
        this.releases = releases;
        this.accounts = accounts;
    }

    @Test
    void bothYearsAreThereAndPublished() {
        assertThat(surveys.list().stream()
                        .map(round -> round.questionnaire().title().in(Language.DA)))
                .containsExactly("Social kapital 2025", "Social kapital 2026");
        assertThat(surveys.list().stream().map(SurveyRound::id).map(releases::find))
                .allMatch(Optional::isPresent);
    }

    @Test
    void theSecondYearIsTheOneShown() {
        assertThat(releases.findLatest().orElseThrow().release().title().in(Language.EN))
                .isEqualTo("Social capital 2026");
    }

    @Test
    void theSmallestTeamSharesAReportWithTheTeamBesideIt() {
        assertThat(releases.findLatest().orElseThrow().listUnits().stream().filter(unit -> !unit.published()))
                .extracting(unit -> unit.id().value(), ReleasedUnit::reason)
                .containsExactlyInAnyOrder(
                        tuple("team-mosen", WithheldReason.SHARED_FEW), tuple("team-fyrret", WithheldReason.SHARED));
    }

    @Test
    void startingAgainChangesNothing() throws IOException {
        var before = surveys.list();

        loader.run(new DefaultApplicationArguments());

        assertThat(surveys.list()).isEqualTo(before);
    }

    @Test
    void everySignInOfTheDemonstrationExists() {
        assertThat(DemoAccounts.list())
                .allMatch(account -> accounts.findViewer(account.name()).isPresent());
    }
}
