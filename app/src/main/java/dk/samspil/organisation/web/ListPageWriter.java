package dk.samspil.organisation.web;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.organisation.validation.Proposal;
import dk.samspil.organisation.validation.ProposalKind;
import dk.samspil.organisation.validation.UnitList;
import dk.samspil.organisation.web.ListPage.Choice;
import dk.samspil.organisation.web.ListPage.Missing;
import dk.samspil.organisation.web.ListPage.Open;
import dk.samspil.organisation.web.ListPage.Row;
import dk.samspil.ui.Dates;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a leader's list into words.
final class ListPageWriter {
    private static final int SMALLEST_SHOWN = 5;

    private final UnitList list;
    private final OrganisationTree tree;
    private final ListForm form;
    private final LocalDate today;
    private final Messages words;

    ListPageWriter(UnitList list, OrganisationTree tree, ListForm form, LocalDate today, Messages words) {
        this.list = list;
        this.tree = tree;
        this.form = form;
        this.today = today;
        this.words = words;
    }

    /// @param deadline the moment of locking, in words
    ListPage write(PageFrame frame, FormToken token, String deadline) {
        String above = Optional.ofNullable(list.unit().parent())
                .flatMap(tree::find)
                .map(Unit::name)
                .orElse("");
        int corrections = list.corrections();
        return new ListPage(
                frame,
                token,
                ListController.addressOf(list.unit().id()),
                words.text(
                        above.isEmpty() ? "list.kicker.top" : "list.kicker",
                        "unit",
                        list.unit().name(),
                        "above",
                        above,
                        "deadline",
                        deadline),
                words.text("list.lead", "count", list.lines().size()),
                form.error(),
                form.notice(),
                rows(),
                form.adding() ? Optional.of(new Missing(form.name(), form.email(), form.mobile())) : Optional.empty(),
                Stream.of(ProposalKind.LEFT, ProposalKind.LEAVE, ProposalKind.OTHER_UNIT, ProposalKind.MISTAKE)
                        .map(kind -> new Choice(kind.name(), words.text("reason." + kind)))
                        .toList(),
                tree.listUnits().stream()
                        .filter(unit -> !unit.id().equals(list.unit().id()))
                        .map(unit -> new Choice(unit.id().value(), unit.name()))
                        .toList(),
                list.invited() < SMALLEST_SHOWN && !above.isEmpty()
                        ? words.text("list.small", "count", list.invited(), "above", above)
                        : "",
                corrections == 0
                        ? words.text("list.submit")
                        : words.text("list.submit.corrected", "count", corrections),
                words);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (UnitList.Line line : list.lines()) {
            rows.add(row(line, "p" + rows.size()));
        }
        for (Proposal added : list.added()) {
            rows.add(new Row(
                    "p" + rows.size(),
                    added.employmentId(),
                    added.name(),
                    words.text(
                            "meta.added",
                            "address",
                            added.email().or(added::mobile).orElse(words.text("meta.letter"))),
                    false,
                    words.text("list.undo"),
                    ListController.UNDO,
                    Optional.empty()));
        }
        return rows;
    }

    private Row row(UnitList.Line line, String id) {
        StaffMember member = line.member();
        boolean open = form.job().equals(member.employmentId());
        boolean out = !line.isInvited();
        String action;
        String post = "";
        if (line.proposal().isPresent()) {
            action = words.text("list.undo");
            post = ListController.UNDO;
        } else if (out) {
            action = words.text("list.invite");
            post = ProposalKind.INVITE.name();
        } else {
            action = words.text(member.hasAddress() ? "list.correct" : "list.add-address");
        }
        return new Row(
                id,
                member.employmentId(),
                member.name(),
                meta(line),
                out,
                open ? "" : action,
                post,
                open ? Optional.of(fields(member)) : Optional.empty());
    }

    private Open fields(StaffMember member) {
        boolean typed = !form.email().isEmpty() || !form.mobile().isEmpty();
        return new Open(
                words.text("list.why", "name", member.name()),
                typed ? form.email() : member.email().orElse(""),
                typed ? form.mobile() : member.mobile().orElse(""),
                form.reason(),
                form.unit());
    }

    private String meta(UnitList.Line line) {
        if (line.proposal().isPresent()) {
            return proposed(line.proposal().get());
        }
        StaffMember member = line.member();
        if (!line.inclusion().isInvited()) {
            return notInvited(line);
        }
        String reached = member.email().or(member::mobile).orElseGet(() -> words.text("meta.no-address"));
        return line.otherUnit()
                .map(unit -> words.text("meta.other-job", "address", reached, "unit", unit))
                .orElse(reached);
    }

    private String notInvited(UnitList.Line line) {
        Inclusion inclusion = line.inclusion();
        Optional<String> until = inclusion == Inclusion.ON_LEAVE
                ? line.member().to().map(day -> Dates.day(day, today, words.language()))
                : Optional.empty();
        return until.map(day -> words.text("meta.leave-until", "day", day))
                .orElseGet(() -> words.text(
                        "meta." + inclusion,
                        "unit",
                        line.otherUnit().orElse(list.unit().name())));
    }

    private String proposed(Proposal proposal) {
        return switch (proposal.kind()) {
            case OTHER_UNIT ->
                words.text(
                        "proposed.OTHER_UNIT",
                        "unit",
                        proposal.target().flatMap(tree::find).map(Unit::name).orElse(""));
            case CONTACT ->
                words.text(
                        "proposed.CONTACT",
                        "address",
                        Stream.of(proposal.email(), proposal.mobile())
                                .flatMap(Optional::stream)
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""));
            case LEFT, LEAVE, MISTAKE, INVITE, ADDED -> words.text("proposed." + proposal.kind());
        };
    }
}
