package dk.samspil.survey.plan;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The staff of the round that was copied, else of the last one, where no newer list was read.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class LastStaff implements StaffDrafts {
    private final Organisations organisations;
    private final Surveys surveys;

    LastStaff(Organisations organisations, Surveys surveys) {
        this.organisations = organisations;
        this.surveys = surveys;
    }

    @Override
    public Optional<Integer> count(RoundPlan plan) {
        return findAsked(plan).map(asked -> asked.employments().size());
    }

    @Override
    public Optional<OrganisationTree> findTree(RoundPlan plan) {
        return findAsked(plan).map(OrganisationSnapshot::tree);
    }

    @Override
    public List<UnitId> listWorkplaces(RoundPlan plan) {
        return findAsked(plan)
                .map(asked -> asked.employments().stream().map(Employment::unit).toList())
                .orElse(List.of());
    }

    @Override
    public SnapshotId freeze(RoundPlan plan, Actor actor) {
        return organisations.freeze(
                findAsked(plan).orElseThrow(() -> new IllegalStateException("there is no list of staff")), actor);
    }

    private Optional<OrganisationSnapshot> findAsked(RoundPlan plan) {
        Optional<SurveyRound> earlier = plan.copiedFrom()
                .map(surveys::get)
                .or(() -> surveys.list().reversed().stream().findFirst());
        return earlier.map(SurveyRound::organisation).map(organisations::get).map(last -> {
            var asked = last.employments().stream()
                    .filter(employment -> isAsked(employment, plan.participants(), last))
                    .toList();
            return new OrganisationSnapshot(last.tree(), last.attributeNames(), asked, last.groups());
        });
    }

    private static boolean isAsked(Employment employment, Participants who, OrganisationSnapshot organisation) {
        boolean isRightUnit = who.units().isEmpty()
                || who.units().stream().anyMatch(unit -> organisation.tree().isWithin(employment.unit(), unit));
        return isRightUnit && (who.leaders() || !employment.leader());
    }
}
