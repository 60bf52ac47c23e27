package dk.samspil.disclosure.web;

import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.disclosure.PoolingDecision;
import dk.samspil.disclosure.PoolingProposal;
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
    private final boolean released;
    private final PoolingAdvice advice;
    private final List<PoolingDecision> decisions;
    private final OrganisationTree units;
    private final Messages words;

    PoolingPageWriter(
            PoolingAdvice advice,
            List<PoolingDecision> decisions,
            boolean released,
            OrganisationTree units,
            Messages words) {
        this.released = released;
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
                lead(),
                words.text("summary", "without", advice.reportsWithout(), "with", advice.reportsWith()),
                small(),
                groups(),
                words);
    }

    private String lead() {
        if (released) {
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
        if (released) {
            return groups;
        }
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
                accepted.map(yes -> words.text(yes ? "group.accepted" : "group.declined"))
                        .orElse(""),
                !agreed,
                agreed || accepted.isEmpty(),
                words.text(agreed ? "group.take-back" : "group.decline"));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.value());
    }
}
