package dk.samspil.collection.custody.web;

import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What a round is called, before and after it has opened.
@Component
public final class RoundNames {
    private final RoundPlans plans;
    private final Surveys surveys;

    RoundNames(RoundPlans plans, Surveys surveys) {
        this.plans = plans;
        this.surveys = surveys;
    }

    /// The title of a round that is planned or asked.
    public String nameOf(RoundId round, Language language) {
        return find(round).map(title -> title.in(language)).orElse("");
    }

    /// Answers "not found" about a round that nobody has planned.
    void require(RoundId round) {
        if (find(round).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Optional<LocalText> find(RoundId round) {
        return plans.find(round)
                .map(RoundPlan::title)
                .or(() -> surveys.list().stream()
                        .filter(opened -> opened.id().equals(round))
                        .map(opened -> opened.questionnaire().title())
                        .findFirst());
    }
}
