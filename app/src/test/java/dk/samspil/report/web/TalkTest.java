package dk.samspil.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.web.TalkCalendar.Talk;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final RoundId ROUND = new RoundId(new UUID(0, 7));
    private static final ReleasedUnit TEAM = ReleasedTableBuilder.aRelease()
            .published("team", null, "Team Åen", "14")
            .build()
            .getRoot();

    private static String calendar(LocalDateTime begins, Language language) {
        return TalkCalendar.write(
                        new Talk(begins, 45, "both"),
                        ROUND,
                        "Social kapital 2026",
                        TEAM,
                        Instant.parse("2026-12-03T08:00:00Z"),
                        language)
                .replace("\r\n ", "");
    }

    @Test
    void aDayATimeALengthAndALeadMakeATalk() {
        var read = new TalkForm("12. januar 2027", "kl. 9.30", "30", "amr").read(TODAY);

        assertThat(read.talk()).contains(new Talk(LocalDateTime.of(2027, 1, 12, 9, 30), 30, "amr"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void everyFieldThatCannotBeUsedIsNamed() {
        var read = new TalkForm("snart", "efter frokost", "20", "").read(TODAY);

        assertThat(read.talk()).isEmpty();
        assertThat(read.problems()).containsExactly("dag", "tid", "minutter", "hvem");
    }

    @Test
    void aDayThatHasPassedCannotBeUsed() {
        assertThat(new TalkForm("2. december 2026", "9", "30", "hr").read(TODAY).problems())
                .containsExactly("dag");
    }

    @Test
    void theMeetingIsInDanishTimeInWinterAndInSummer() {
        assertThat(calendar(LocalDateTime.of(2027, 1, 12, 9, 30), Language.DA))
                .contains("DTSTART:20270112T083000Z", "DTEND:20270112T091500Z");
        assertThat(calendar(LocalDateTime.of(2027, 6, 12, 9, 30), Language.DA)).contains("DTSTART:20270612T073000Z");
    }

    @Test
    void theInvitationNamesTheUnitAndTheRoundInTheReadersLanguage() {
        assertThat(calendar(LocalDateTime.of(2027, 1, 12, 9, 30), Language.DA))
                .contains("SUMMARY:Samtale om resultatet: Team Åen", "»Social kapital 2026«", "Leder og AMR sammen");
        assertThat(calendar(LocalDateTime.of(2027, 1, 12, 9, 30), Language.EN))
                .contains("SUMMARY:Talk about the results: Team Åen");
    }

    @Test
    void readInAgainTheMeetingMovesInsteadOfDoubling() {
        String uid = "UID:" + ROUND + "-talk-team@samspil";

        assertThat(calendar(LocalDateTime.of(2027, 1, 12, 9, 30), Language.DA)).contains(uid);
        assertThat(calendar(LocalDateTime.of(2027, 1, 13, 10, 0), Language.DA)).contains(uid);
    }
}
