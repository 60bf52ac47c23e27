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
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void nothingIsEverTakenOutOfTheLedgerOrChangedInIt() {
        publish(RealSurveys.syntheticOf(2025));

        assertThatThrownBy(() ->
                        database.sql("delete from disclosure.ledger_entry").update())
                .hasMessageContaining("what was published stays published");
        assertThatThrownBy(() -> database.sql("update disclosure.ledger_entry set member_hash = ''")
                        .update())
                .hasMessageContaining("what was published stays published");
        assertThatThrownBy(() ->
                        database.sql("delete from disclosure.released_cell").update())
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
        database.sql("""
                insert into collection_answer.ballot (id, round_id, unit_id, leader, attributes, answers)
                select gen_random_uuid(), round_id, unit_id, leader, attributes, answers
                from collection_answer.ballot
                where round_id = :round
                limit 1
                """).param("round", round.value()).update();

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
