package dk.samspil.survey.plan;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a round would be asked with as things stand, and the freezing of it.
@Component
final class Freezer {
    private final List<QuestionnaireDrafts> questionnaires;
    private final List<StaffDrafts> staff;
    private final PolicyShelf policies;

    Freezer(List<QuestionnaireDrafts> questionnaires, List<StaffDrafts> staff, PolicyShelf policies) {
        this.questionnaires = List.copyOf(questionnaires);
        this.staff = List.copyOf(staff);
        this.policies = policies;
    }

    /// What would be asked: the first that is found.
    Optional<Questionnaire> findQuestionnaire(RoundPlan plan) {
        return questionnaires.stream()
                .flatMap(drafts -> drafts.find(plan).stream())
                .findFirst();
    }

    /// How many would be asked: those of the first list that is found.
    Optional<Integer> countStaff(RoundPlan plan) {
        return staff.stream().flatMap(drafts -> drafts.count(plan).stream()).findFirst();
    }

    /// The units of the first list that is found.
    Optional<OrganisationTree> findTree(RoundPlan plan) {
        return staff.stream().flatMap(drafts -> drafts.findTree(plan).stream()).findFirst();
    }

    /// Where those of the first list work that is found.
    List<UnitId> listWorkplaces(RoundPlan plan) {
        return staff.stream()
                .filter(drafts -> drafts.findTree(plan).isPresent())
                .findFirst()
                .map(drafts -> drafts.listWorkplaces(plan))
                .orElse(List.of());
    }

    Optional<String> findPolicy(RoundPlan plan) {
        return policies.findText(plan.policy());
    }

    /// What the list in use says has changed since then.
    List<LateChange> listLateChanges(RoundPlan plan, SnapshotId frozen) {
        return staff.stream()
                .filter(drafts -> drafts.count(plan).isPresent())
                .findFirst()
                .map(drafts -> drafts.listLateChanges(plan, frozen))
                .orElse(List.of());
    }

    FrozenRound freeze(RoundPlan plan, Actor actor) {
        StaffDrafts list = staff.stream()
                .filter(drafts -> drafts.count(plan).isPresent())
                .findFirst()
                .orElseThrow();
        return new FrozenRound(
                findQuestionnaire(plan).orElseThrow(),
                list.freeze(plan, actor),
                findPolicy(plan).orElseThrow());
    }
}
