package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The journey the product is there for: from signing in to the team's result.
@BrowserJourney
class ReportJourneyTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aLeaderReadsTheReportInBothLanguagesAndTakesItHome(Screen screen) {
        try (var leader = Person.danish(port, screen)) {
            var report = FrontScreen.signIn(leader, Demo.LEADER).readTheResult();
            String danish = report.conclusion();

            assertThat(report.inEnglish().conclusion()).isNotBlank().isNotEqualTo(danish);
            assertThat(report.inDanish().startOfPdf()).isEqualTo("%PDF-");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeaderBooksTheTalkAndSeesWhatTheTeamWillSee(Screen screen) throws IOException {
        try (var leader = Person.danish(port, screen)) {
            FrontScreen.signIn(leader, Demo.LEADER).readTheResult();

            leader.follow("Book samtalen, og se, hvad teamet får at se");
            leader.sees("Book samtalen");
            leader.press("Hent mødet (.ics)");
            leader.sees("Book samtalen");
            assertThat(leader.text()).contains("Der er 4 ting at rette", "Vælg 30 eller 45 minutter.");

            leader.fieldCalled("Dag").fill("12. januar 2099");
            leader.fieldCalled("Klokken").fill("9.30");
            leader.fieldCalled("45 minutter").check();
            leader.fieldCalled("Leder og AMR sammen").check();
            Download meeting = leader.page().waitForDownload(() -> leader.press("Hent mødet (.ics)"));
            assertThat(new String(meeting.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("BEGIN:VCALENDAR", "DTSTART:20990112T083000Z", "Team Åen");

            leader.follow("Se, hvad teamet får at se");
            leader.checkPage();
            assertThat(leader.text()).contains("Sådan ser teamet det", "Ingen kan se, hvad du har svaret");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAmrReadsTheSameAsTheLeader(Screen screen) {
        try (var leader = Person.danish(port, screen);
                var amr = Person.danish(port, screen)) {
            String leadersReport =
                    FrontScreen.signIn(leader, Demo.LEADER).readTheResult().text();
            String amrsReport =
                    FrontScreen.signIn(amr, Demo.AMR).readTheResult().text();

            assertThat(amrsReport).isEqualTo(leadersReport);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherTeamsReportIsRefused(Screen screen) {
        try (var amr = Person.danish(port, screen)) {
            FrontScreen.signIn(amr, Demo.AMR);

            assertThat(amr.open(Demo.OTHER_UNIT).status()).isEqualTo(403);

            amr.sees("Du kan ikke se Team Bakken");
            amr.expectsTheConsoleToReport(403);
            assertThat(amr.open(Demo.OTHER_UNIT + ".pdf").status()).isEqualTo(403);
            amr.expectsTheConsoleToReport(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConsultantGoesFromTheTreeToAUnitAndToTheStatement(Screen screen) {
        try (var consultant = Person.danish(port, screen)) {
            FrontScreen.signIn(consultant, Demo.CONSULTANT);

            consultant.follow("Resultater");
            consultant.checkPage();
            consultant.follow("Team Bakken");
            assertThat(consultant.path()).isEqualTo(Demo.OTHER_UNIT);
            consultant.checkPage();
            consultant.follow("Sikkerhed");
            consultant.checkPage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDataProtectionOfficerReadsTheStatementAndTheEvidenceInBothLanguages(Screen screen) {
        try (var officer = Person.danish(port, screen)) {
            FrontScreen.signIn(officer, Demo.OFFICER);

            officer.readsInBothLanguages(Demo.STATEMENT, Demo.EVIDENCE);
            assertThat(officer.open(Demo.OWN_UNIT).status()).isEqualTo(403);
            officer.expectsTheConsoleToReport(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWhoReadsResultsSeesTheEvidence(Screen screen) {
        for (String name : List.of(Demo.LEADER, Demo.AMR, Demo.CONSULTANT)) {
            try (var reader = Person.danish(port, screen)) {
                FrontScreen.signIn(reader, name);

                assertThat(reader.open(Demo.EVIDENCE).status()).isEqualTo(403);
                reader.expectsTheConsoleToReport(403);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConsultantSeesTheWholeOrganisationInBothLanguages(Screen screen) {
        try (var consultant = Person.danish(port, screen)) {
            FrontScreen.signIn(consultant, Demo.CONSULTANT);

            consultant.readsInBothLanguages(Demo.OVERVIEW);
            consultant.readsInBothLanguages(Demo.POSTER);
            consultant.readsInBothLanguages(Demo.FACTS);
        }
    }
}
