package dk.samspil.collection.respond;

import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.promise.PublicationRules;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.FrozenRound;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.SiteSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Planned rounds as respondents would meet them as things stand, open to be tried whatever their state.
@Component
final class TrialRounds {
    private final RoundPlans plans;
    private final Organisations organisations;
    private final Register register;
    private final PublicationRules rules;
    private final RoundCalendar calendar;
    private final RoundKeys keys;
    private final SiteSettings site;
    private final Clock clock;

    TrialRounds(
            RoundPlans plans,
            Organisations organisations,
            Register register,
            PublicationRules rules,
            RoundCalendar calendar,
            RoundKeys keys,
            SiteSettings site,
            Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.register = register;
        this.rules = rules;
        this.calendar = calendar;
        this.keys = keys;
        this.site = site;
        this.clock = clock;
    }

    /// The round; empty while no questions are chosen.
    Optional<AskedRound> find(RoundId id) {
        return plans.find(id)
                .flatMap(plan -> plans.findQuestionnaire(plan).map(questionnaire -> asked(plan, questionnaire)));
    }

    private AskedRound asked(RoundPlan plan, Questionnaire questionnaire) {
        OrganisationSnapshot organisation = organisation(plan);
        AskedRound round = AskedRounds.of(
                plan.id(),
                questionnaire,
                organisation,
                organisation.employments().stream().anyMatch(Employment::leader),
                rules.get(plan.id()),
                calendar.datesOf(plan.id()));
        return round.with(true, round.shown(), round.dates(), keys.find(plan.id()));
    }

    /// What is frozen for the round; else the staff list of today, the last picture there is, or a place
    /// alone.
    private OrganisationSnapshot organisation(RoundPlan plan) {
        return plans.findFrozen(plan.id())
                .map(FrozenRound::organisation)
                .map(organisations::get)
                .or(this::today)
                .or(() -> organisations.findCurrent().map(organisations::get))
                .orElseGet(() -> new OrganisationSnapshot(
                        new OrganisationTree(List.of(new Unit(new UnitId("trial"), null, site.municipality()))),
                        List.of(),
                        List.of()));
    }

    private Optional<OrganisationSnapshot> today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        return register.findTree(today).map(tree -> {
            List<StaffMember> staff = register.listStaff(today);
            List<String> attributes = staff.stream()
                    .flatMap(member -> member.attributes().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new OrganisationSnapshot(
                    tree,
                    attributes,
                    staff.stream().map(member -> employment(member, attributes)).toList());
        });
    }

    private static Employment employment(StaffMember member, List<String> attributes) {
        return new Employment(
                member.employmentId(),
                member.unit(),
                member.leader(),
                attributes.stream()
                        .map(name -> member.attributes().getOrDefault(name, ""))
                        .toList());
    }
}
