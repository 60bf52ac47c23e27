package dk.samspil.collection.outreach;

import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.promise.PublicationRules;
import dk.samspil.mail.Post;
import dk.samspil.mail.SmsGateway;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.library.Readability;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.FrozenRound;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.SiteSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What holds for a round's messages: what was decided, else what is usual.
@Component
final class Decisions {
    /// Said in the preview while nothing is frozen that could be counted.
    private static final int USUAL_MINUTES = 10;

    private final OutreachStore store;
    private final RoundPlans plans;
    private final Surveys surveys;
    private final PublicationRules rules;
    private final RoundKeys keys;
    private final SiteSettings site;
    private final Post post;
    private final SmsGateway gateway;
    private final Clock clock;

    Decisions(
            OutreachStore store,
            RoundPlans plans,
            Surveys surveys,
            PublicationRules rules,
            RoundKeys keys,
            SiteSettings site,
            Post post,
            SmsGateway gateway,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.surveys = surveys;
        this.rules = rules;
        this.keys = keys;
        this.site = site;
        this.post = post;
        this.gateway = gateway;
        this.clock = clock;
    }

    RouteOrder order(RoundPlan plan) {
        return store.findOrder(plan.id()).orElseGet(() -> RouteOrder.of(plan.channels()));
    }

    StepDays days(RoundPlan plan) {
        return new StepDays(plan.timetable().period(), store.listDays(plan.id()));
    }

    Wording wording(WordingKey key, Map<WordingKey, Wording> changed) {
        return Optional.ofNullable(changed.get(key)).orElseGet(() -> UsualWordings.get(key));
    }

    /// What the installation lacks for these ways. While anything is missing, nothing at all is sent.
    List<Missing> missing(RouteOrder order) {
        var missing = new ArrayList<Missing>();
        if (order.routes().isEmpty()) {
            return missing;
        }
        if (order.routes().contains(Route.EMAIL) && !post.isSetUp()) {
            missing.add(Missing.EMAIL);
        }
        if (order.routes().contains(Route.SMS) && !gateway.isSetUp()) {
            missing.add(Missing.SMS);
        }
        if (site.address().isEmpty()) {
            missing.add(Missing.ADDRESS);
        }
        return missing;
    }

    boolean isOpen(RoundId round) {
        return findOpened(round)
                .filter(opened -> opened.state() == SurveyRound.State.OPEN)
                .isPresent();
    }

    private Optional<SurveyRound> findOpened(RoundId round) {
        return surveys.list().stream()
                .filter(opened -> opened.id().equals(round))
                .findFirst();
    }

    RoundFacts facts(RoundPlan plan) {
        return new RoundFacts(
                LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME),
                plan.timetable().period().lastDay(),
                questionnaire(plan.id()).map(Readability::minutes).orElse(USUAL_MINUTES),
                rules.get(plan.id()).fewestAnswers(),
                keys.isConfidentialOnly(plan.id()),
                site.municipality(),
                site.contact(),
                site.address());
    }

    private Optional<Questionnaire> questionnaire(RoundId round) {
        return findOpened(round)
                .map(SurveyRound::questionnaire)
                .or(() -> plans.findFrozen(round).map(FrozenRound::questionnaire));
    }
}
