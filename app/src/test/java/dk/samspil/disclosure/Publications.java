package dk.samspil.disclosure;

import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.List;

/// Takes surveys in and publishes them.
record Publications(Intake intake, Publisher publisher) {
    ReleasedTable publish(SurveyFolder survey, DisclosurePolicy policy) {
        return publish(intake.store(survey, Actor.APPLICATION), policy);
    }

    ReleasedTable publish(RoundId round, DisclosurePolicy policy) {
        return switch (publisher.publish(round, policy, List.of(), Actor.APPLICATION)) {
            case PublishOutcome.Published done -> done.table();
            case PublishOutcome.AlreadyPublished already -> throw new AssertionError("already published");
            case PublishOutcome.AnswersChanged changed -> throw new AssertionError("answers changed");
            case PublishOutcome.Unsafe unsafe -> throw new AssertionError(unsafe.exposures());
        };
    }
}
