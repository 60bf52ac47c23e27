package dk.samspil.disclosure.web;

import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.disclosure.PoolingDecision;
import dk.samspil.disclosure.PoolingProposal;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.web.PoolingPage.Group;
import dk.samspil.disclosure.web.PoolingPage.Member;
import dk.samspil.disclosure.web.PoolingPage.Small;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.PageFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts advice and decisions into words.
final class PoolingPageWriter {
    private final Optional<ReleasedTable> release;
    private final PoolingAdvice advice;
    private final List<PoolingDecision> decisions;
    private final OrganisationTree units;
    private final Messages words;

    PoolingPageWriter(
            PoolingAdvice advice,
            List<PoolingDecision> decisions,
            Optional<ReleasedTable> release,
            OrganisationTree units,
            Messages words) {
        this.release = release;
        this.advice = advice;
        this.decisions = List.copyOf(decisions);
        this.units = units;
        this.words = words;
    }

    PoolingPage write(PageFrame frame, FormToken token, Optional<PoolingNotice> notice) {
        return new PoolingPage(
                frame,
                token,
                advice.snapshot().value().toString(),
                notice.map(each -> words.text("notice." + each.code(), "minimum", advice.minimum())),
                notice.equals(Optional.of(PoolingNotice.GEMT)),
                release.isPresent(),
                lead(),
                words.text("summary", "without", advice.reportsWithout(), "with", advice.reportsWith()),
                small(),
                groups(),
                words);
    }

    private String lead() {
        if (release.isPresent()) {
            return words.text("lead.released", "minimum", advice.minimum());
        }
        return advice.assumedRate().isPresent()
                ? words.text(
                        "lead.expected",
                        "minimum",
                        advice.minimum(),
                        "rate",
                        Numbers.percent(Integer.toString(advice.assumedRate().getAsInt()), words.language()))
                : words.text("lead.counted", "minimum", advice.minimum());
    }

    private List<Small> small() {
        Set<UnitId> few = Set.copyOf(advice.small());
        return units.listUnits().stream()
                .filter(unit -> few.contains(unit.id()))
                .map(unit -> new Small(unit.name(), above(unit)))
                .toList();
    }

    private String above(Unit unit) {
        return Optional.ofNullable(unit.parent())
                .flatMap(units::find)
                .map(Unit::name)
                .orElse("");
    }

    /// The proposals, and after them what was accepted and is proposed no longer.
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (PoolingProposal proposal : advice.proposals()) {
            Optional<Boolean> accepted = decisions.stream()
                    .filter(each -> each.units().equals(proposal.units()))
                    .map(PoolingDecision::accepted)
                    .findFirst();
            groups.add(group(groups.size() + 1, proposal, accepted));
        }
        decisions.stream()
                .filter(PoolingDecision::accepted)
                .filter(each -> advice.proposals().stream()
                        .noneMatch(proposal -> proposal.units().equals(each.units())))
                .map(each -> new PoolingProposal(each.units(), Optional.empty()))
                .forEach(each -> groups.add(group(groups.size() + 1, each, Optional.of(true))));
        return groups;
    }

    private Group group(int number, PoolingProposal proposal, Optional<Boolean> accepted) {
        boolean agreed = accepted.orElse(false);
        boolean open = release.isEmpty();
        String above = units.find(proposal.units().getFirst()).map(this::above).orElse("");
        return new Group(
                "pulje-" + number,
                words.text("group.heading", "number", number, "above", above),
                proposal.units().stream()
                        .map(unit -> new Member(unit.value(), name(unit)))
                        .toList(),
                proposal.givingUp()
                        .map(unit -> words.text("group.giving-up", "unit", name(unit)))
                        .orElse(""),
                release.isPresent() ? report(proposal).isPresent() : agreed,
                state(proposal, accepted),
                report(proposal),
                open && !agreed,
                open && (agreed || accepted.isEmpty()),
                words.text(agreed ? "group.take-back" : "group.decline"));
    }

    /// What was decided, or since the release what came of it.
    private String state(PoolingProposal proposal, Optional<Boolean> accepted) {
        if (release.isEmpty() || !accepted.orElse(false)) {
            return accepted.map(yes -> words.text(yes ? "group.accepted" : "group.declined"))
                    .orElseGet(() -> release.isPresent() ? words.text("group.undecided") : "");
        }
        return release.get().listRefusedJoints().stream()
                .filter(refused -> refused.units().equals(proposal.units()))
                .map(refused -> words.text("group.refused." + refused.reason().name(), "minimum", advice.minimum()))
                .findFirst()
                .orElseGet(() -> words.text("group.published"));
    }

    private Optional<String> report(PoolingProposal proposal) {
        return release.flatMap(table -> table.findJointOf(proposal.units().getFirst()))
                .filter(joint -> joint.units().equals(proposal.units()))
                .map(joint -> "/resultater/" + proposal.units().getFirst() + "/faelles");
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.value());
    }
}
