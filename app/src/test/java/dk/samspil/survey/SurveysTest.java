package dk.samspil.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class SurveysTest {
    private static final LocalText TEXT = LocalText.of("Tekst", "Text").with(new LanguageTag("ar"), "نص");

    @Autowired
    Surveys surveys;

    @Autowired
    JdbcClient database;

    @Test
    void aQuestionnaireIsReadAsItWasFrozen() {
        var item = new Item(
                "i",
                TEXT,
                true,
                3,
                Optional.of(TEXT),
                true,
                Optional.of(Target.MANAGEMENT),
                Set.of(Tag.TRUST, Tag.LINKING),
                true);
        var options = new AnswerOptions(0, 1, List.of(TEXT, TEXT));
        var questionnaire = new Questionnaire(
                "q",
                TEXT,
                List.of(new Dimension("d", TEXT, Dimension.Role.OUTCOME, options, List.of(item))),
                List.of(new Composite("c", TEXT, Composite.Kind.MEAN_OF_ITEMS, List.of("i"))),
                List.of(LanguageTag.DANISH, new LanguageTag("ar")),
                Optional.of(TEXT),
                List.of(new FreeTextQuestion("f", TEXT, 2, Optional.of(TEXT), 600)),
                List.of(new GroupMatrix("m", TEXT, List.of(new GroupMatrix.Row("r", TEXT)), List.of("d"))),
                List.of(new QuestionPage("p", TEXT, Optional.empty(), List.of("m", "f"))));

        var round = surveys.open(questionnaire, snapshot(), List.of(), false, Actor.APPLICATION);

        assertThat(surveys.get(round.id()).questionnaire()).isEqualTo(questionnaire);
    }

    @Test
    void aQuestionnaireOfAnEarlierReleaseIsStillRead() {
        UUID round = UUID.randomUUID();
        database.sql("""
                with frozen as (
                    insert into survey.questionnaire (id, code, document)
                    values (gen_random_uuid(), 'old', '{"id": "old", "title": {"texts": {"DA": "Før"}}, "composites": [],
                        "dimensions": [{"id": "d", "label": {"texts": {"DA": "Tema"}}, "role": "CORE",
                            "options": {"min": 1, "max": 5, "labels": []},
                            "items": [{"id": "i", "text": {"texts": {"DA": "Spørgsmål"}}, "reversed": false}]}]}')
                    returning id)
                insert into survey.round
                    (id, questionnaire_id, organisation_snapshot_id, attribute_names, leaders_known, state)
                select :round, id, gen_random_uuid(), '{}', false, 'CLOSED' from frozen
                """).param("round", round).update();

        var item = new Item("i", LocalText.of("Spørgsmål"), false);
        var dimension = new Dimension(
                "d", LocalText.of("Tema"), Dimension.Role.CORE, new AnswerOptions(1, 5, List.of()), List.of(item));
        assertThat(surveys.get(new RoundId(round)).questionnaire())
                .isEqualTo(new Questionnaire("old", LocalText.of("Før"), List.of(dimension), List.of()));
    }

    private static SnapshotId snapshot() {
        return new SnapshotId(UUID.randomUUID());
    }
}
