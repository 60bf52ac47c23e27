package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@SpringBootTest
@OnRealPostgres
class LedgerTest {
    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    LedgerStore ledger;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Test
    void everyGroupWithAFigureStandsInTheLedgerOnce() {
        ReleasedTable table = publish(RealSurveys.syntheticOf(2025));

        List<LedgerEntry> entries = ledger.list(table.release().round());

        assertThat(entries)
                .extracting(LedgerEntry::definition)
                .doesNotHaveDuplicates()
                .containsAll(table.listUnits().stream()
                        .filter(ReleasedUnit::published)
                        .map(unit -> "unit:" + unit.id())
                        .toList())
                .containsAll(table.listFigures().stream()
                        .filter(figure -> figure.category() != null)
                        .map(figure -> "cut:%s:%s:%s"
                                .formatted(
                                        figure.unit(),
                                        figure.category().cut(),
                                        figure.category().text()))
                        .toList());
        assertThat(entries)
                .allMatch(entry -> entry.frozenHash().equals(table.release().frozenHash()))
                .allMatch(entry -> entry.parameters().equals(DisclosurePolicy.DEFAULT.fingerprint()))
                .allMatch(entry -> entry.auditor().startsWith("passed"))
                .allMatch(entry -> entry.codeVersion().equals(table.release().codeVersion()));
    }

    @Test
    void notEvenTheOwnerTakesAnythingOutOfTheLedgerOrChangesIt() {
        publish(RealSurveys.syntheticOf(2025));

        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("samspil.database.url"),
                environment.getRequiredProperty("samspil.database.user"),
                environment.getRequiredProperty("samspil.database.password")));
        assertRefused(owner, "delete from disclosure.ledger_entry");
        assertRefused(owner, "update disclosure.ledger_entry set member_hash = ''");
        assertRefused(owner, "truncate disclosure.ledger_entry");
        assertRefused(owner, "delete from disclosure.released_cell");
    }

    private static void assertRefused(JdbcClient owner, String change) {
        assertThatThrownBy(() -> owner.sql(change).update())
                .rootCause()
                .hasMessageContaining("what was published stays published");
    }

    @Test
    void theOrderOfRowsChangesNeitherFiguresNorLedger() {
        SurveyFolder survey = RealSurveys.syntheticOf(2025);
        ReleasedTable table = publish(survey);

        ReleasedTable shuffled = publish(with(survey, ballots -> {
            List<Ballot> other = new ArrayList<>(ballots);
            Collections.shuffle(other, new Random(3));
            return other;
        }));

        assertThat(shuffled.listFigures()).isEqualTo(table.listFigures());
        assertThat(shuffled.listUnits()).isEqualTo(table.listUnits());
        assertThat(shuffled.listQualities()).isEqualTo(table.listQualities());
        assertThat(shuffled.release().ledgerHash()).isEqualTo(table.release().ledgerHash());
        assertThat(shuffled.release().frozenHash()).isEqualTo(table.release().frozenHash());
    }

    @Test
    void aLateAnswerIsNotComputedIntoPublishedFigures() {
        ReleasedTable table = publish(RealSurveys.syntheticOf(2025));
        RoundId round = table.release().round();
        Publications.addLateAnswer(database, round);

        assertThat(publisher.publish(round, List.of(), Actor.APPLICATION))
                .isInstanceOf(PublishOutcome.AnswersChanged.class);
    }

    private ReleasedTable publish(SurveyFolder survey) {
        return publications().publish(survey, DisclosurePolicy.DEFAULT);
    }

    private Publications publications() {
        return new Publications(intake, policies, publisher);
    }

    private static SurveyFolder with(SurveyFolder survey, Function<List<Ballot>, List<Ballot>> change) {
        return RealSurveys.with(survey, change.apply(survey.ballots()));
    }
}
