package dk.samspil.disclosure;

import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes surveys in and publishes them.
record Publications(Intake intake, Policies policies, Publisher publisher) {
    /// Takes a survey in under a policy.
    RoundId store(SurveyFolder survey, DisclosurePolicy policy) {
        return intake.store(survey, Actor.APPLICATION, round -> policies.adopt(round, policy, Actor.APPLICATION));
    }

    ReleasedTable publish(SurveyFolder survey, DisclosurePolicy policy) {
        return switch (publisher.publish(store(survey, policy), List.of(), Actor.APPLICATION)) {
            case PublishOutcome.Published done -> done.table();
            case PublishOutcome.AlreadyPublished already -> throw new AssertionError("already published");
            case PublishOutcome.AnswersChanged changed -> throw new AssertionError("answers changed");
            case PublishOutcome.Unsafe unsafe -> throw new AssertionError(unsafe.exposures());
        };
    }

    /// Puts an answer into the ballot box of a round that has closed, past everything that prevents it.
    static void addLateAnswer(JdbcClient database, RoundId round) {
        database.sql("""
                insert into collection_answer.ballot (id, round_id, unit_id, leader, attributes, answers)
                values (gen_random_uuid(), :round, 'U00092', false, array['care'], array_fill(3::smallint, array[28]))
                """).param("round", round.value()).update();
    }
}
