package dk.samspil.survey;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A questionnaire is kept as one document: it is frozen as a whole and never queried by its parts.
@Component
final class SurveyStore {
    private static final String ROUND = """
            select r.id, r.organisation_snapshot_id, r.attribute_names, r.leaders_known, r.state, q.document
            from survey.round r
            join survey.questionnaire q on q.id = r.questionnaire_id
            """;

    private final JdbcClient database;

    SurveyStore(JdbcClient database) {
        this.database = database;
    }

    void add(SurveyRound round) {
        var questionnaire = UUID.randomUUID();
        database.sql("insert into survey.questionnaire (id, code, document) values (:id, :code, :document::jsonb)")
                .param("id", questionnaire)
                .param("code", round.questionnaire().id())
                .param("document", SurveyJson.write(round.questionnaire()))
                .update();
        database.sql("""
                insert into survey.round
                    (id, questionnaire_id, organisation_snapshot_id, attribute_names, leaders_known, state)
                values (:id, :questionnaire, :organisation, :attributes, :leadersKnown, :state)
                """)
                .param("id", round.id().value())
                .param("questionnaire", questionnaire)
                .param("organisation", round.organisation().value())
                .param("attributes", round.attributeNames().toArray(String[]::new))
                .param("leadersKnown", round.leadersKnown())
                .param("state", round.state().name())
                .update();
    }

    /// Whether the round was open until now.
    boolean close(RoundId round) {
        return database.sql("update survey.round set state = 'CLOSED' where id = :id and state = 'OPEN'")
                        .param("id", round.value())
                        .update()
                > 0;
    }

    boolean isClosed(RoundId round) {
        return database.sql("select exists (select from survey.round where id = :id and state = 'CLOSED')")
                .param("id", round.value())
                .query(Boolean.class)
                .single();
    }

    SurveyRound get(RoundId round) {
        return database.sql(ROUND + " where r.id = :id")
                .param("id", round.value())
                .query((row, number) -> round(row))
                .single();
    }

    List<SurveyRound> list() {
        return database.sql(ROUND + " order by r.sequence")
                .query((row, number) -> round(row))
                .list();
    }

    private SurveyRound round(ResultSet row) throws SQLException {
        return new SurveyRound(
                new RoundId(row.getObject("id", UUID.class)),
                SurveyJson.read(row.getString("document"), Questionnaire.class),
                new SnapshotId(row.getObject("organisation_snapshot_id", UUID.class)),
                List.of((String[]) row.getArray("attribute_names").getArray()),
                row.getBoolean("leaders_known"),
                SurveyRound.State.valueOf(row.getString("state")));
    }
}
