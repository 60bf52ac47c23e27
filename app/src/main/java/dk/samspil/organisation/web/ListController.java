package dk.samspil.organisation.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.organisation.staffimport.StaffImport;
import dk.samspil.organisation.validation.Proposal;
import dk.samspil.organisation.validation.ProposalKind;
import dk.samspil.organisation.validation.UnitList;
import dk.samspil.organisation.validation.Validation;
import dk.samspil.organisation.validation.ValidationWeek;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A leader checks the list of the own unit. Whoever may not is refused here and not by the audience: that knows the
/// units of the last survey, and lists are checked in those of the next.
@Controller
final class ListController {
    static final String UNDO = "UNDO";

    private static final String ADDRESS = "/kontroller/{unitId}";
    private static final String WORDS = "validation";
    private static final int LONGEST_NAME = 200;

    private final Validation validation;
    private final Register register;
    private final StaffImport imports;
    private final Clock clock;

    ListController(Validation validation, Register register, StaffImport imports, Clock clock) {
        this.validation = validation;
        this.register = register;
        this.imports = imports;
        this.clock = clock;
    }

    static String addressOf(UnitId unit) {
        return "/kontroller/" + unit;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping(ADDRESS)
    String show(
            Visit visit,
            Viewer viewer,
            @PathVariable UnitId unitId,
            @RequestParam(name = "ret", defaultValue = "") String job,
            @RequestParam(name = "tilfoej", defaultValue = "false") boolean adding,
            Model model) {
        UnitList list = getList(viewer, unitId);
        validation.noteOpened(unitId, viewer.actor());
        return page(visit, list, ListForm.showing(job, adding, ""), model);
    }

    private UnitList getList(Viewer viewer, UnitId unit) {
        if (!validation.mayCheck(viewer, unit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return validation
                .findList(unit, imports.rule())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Visit visit, UnitList list, ListForm form, Model model) {
        var words = Messages.of(WORDS, visit.language());
        var today = LocalDate.now(clock);
        String deadline = validation
                .findOpen()
                .map(ValidationWeek::locksAt)
                .map(moment -> Moments.inWords(moment, today, words))
                .orElse("");
        String title = words.text("list.title");
        model.addAttribute(
                "page",
                new ListPageWriter(list, register.findTree(today).orElseThrow(), form, today, words)
                        .write(
                                visit.frame(
                                        form.error().isEmpty() ? title : words.text("title.error", "title", title),
                                        Look.FLOW),
                                visit.formToken(),
                                deadline));
        return "organisation/list";
    }

    /// Takes a correction of which the row says all: ask somebody after all, or undo.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS + "/linje")
    String correct(
            Viewer viewer,
            @PathVariable UnitId unitId,
            @RequestParam("job") String job,
            @RequestParam("svar") String answer) {
        UnitList list = getList(viewer, unitId);
        if (answer.equals(UNDO)) {
            validation.undo(unitId, job, viewer.actor());
        } else if (answer.equals(ProposalKind.INVITE.name())) {
            validation.propose(Proposal.of(job, unitId, ProposalKind.INVITE, nameOf(list, job)), viewer.actor());
        }
        return "redirect:" + addressOf(unitId);
    }

    private static String nameOf(UnitList list, String job) {
        return list.lines().stream()
                .map(UnitList.Line::member)
                .filter(member -> member.employmentId().equals(job))
                .map(StaffMember::name)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Takes somebody off the list, for one of four reasons.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS + "/fravaelg")
    String leaveOut(
            Visit visit,
            Viewer viewer,
            @PathVariable UnitId unitId,
            @RequestParam("job") String job,
            @RequestParam(name = "hvorfor", defaultValue = "") String reason,
            @RequestParam(name = "enhed", defaultValue = "") String unit,
            Model model) {
        UnitList list = getList(viewer, unitId);
        var words = Messages.of(WORDS, visit.language());
        var form = new ListForm(job, false, reason, unit, "", "", "", "", "");
        String name = nameOf(list, job);
        Optional<ProposalKind> kind = Arrays.stream(ProposalKind.values())
                .filter(each -> each.leavesOut() && each.name().equals(reason))
                .findFirst();
        if (kind.isEmpty()) {
            return page(visit, list, form.with(words.text("error.reason", "name", name)), model);
        }
        Optional<UnitId> target = Optional.of(unit)
                .filter(id -> kind.get() == ProposalKind.OTHER_UNIT && UnitId.isValid(id))
                .map(UnitId::new);
        if (kind.get() == ProposalKind.OTHER_UNIT && target.isEmpty()) {
            return page(visit, list, form.with(words.text("error.unit", "name", name)), model);
        }
        var proposal = new Proposal(job, unitId, kind.get(), name, target, Optional.empty(), Optional.empty());
        return validation.propose(proposal, viewer.actor())
                ? "redirect:" + addressOf(unitId)
                : page(visit, list, form.with(words.text("error.unit", "name", name)), model);
    }

    /// Corrects how somebody is reached.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS + "/kontakt")
    String reach(
            Visit visit,
            Viewer viewer,
            @PathVariable UnitId unitId,
            @RequestParam("job") String job,
            @RequestParam(name = "mail", defaultValue = "") String email,
            @RequestParam(name = "mobil", defaultValue = "") String mobile,
            Model model) {
        UnitList list = getList(viewer, unitId);
        String name = nameOf(list, job);
        var form = new ListForm(job, false, "", "", "", email, mobile, "", "");
        if (Addresses.email(email) instanceof Addresses.Typed.Usable(var mail)
                && Addresses.mobile(mobile) instanceof Addresses.Typed.Usable(var number)
                && (mail.isPresent() || number.isPresent())) {
            validation.propose(
                    new Proposal(job, unitId, ProposalKind.CONTACT, name, Optional.empty(), mail, number),
                    viewer.actor());
            return "redirect:" + addressOf(unitId);
        }
        return page(visit, list, form.with(addressError(email, visit)), model);
    }

    private static String addressError(String email, Visit visit) {
        boolean mail = Addresses.email(email) instanceof Addresses.Typed.Wrong;
        return Messages.of(WORDS, visit.language()).text(mail ? "error.email" : "error.mobile");
    }

    /// Adds somebody who is missing.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS + "/tilfoej")
    String add(
            Visit visit,
            Viewer viewer,
            @PathVariable UnitId unitId,
            @RequestParam(name = "navn", defaultValue = "") String name,
            @RequestParam(name = "mail", defaultValue = "") String email,
            @RequestParam(name = "mobil", defaultValue = "") String mobile,
            Model model) {
        UnitList list = getList(viewer, unitId);
        String given = name.strip();
        var form = new ListForm("", true, "", "", given, email, mobile, "", "");
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            return page(
                    visit, list, form.with(Messages.of(WORDS, visit.language()).text("error.name")), model);
        }
        if (Addresses.email(email) instanceof Addresses.Typed.Usable(var mail)
                && Addresses.mobile(mobile) instanceof Addresses.Typed.Usable(var number)) {
            validation.propose(unitId, given, mail, number, viewer.actor());
            return "redirect:" + addressOf(unitId);
        }
        return page(visit, list, form.with(addressError(email, visit)), model);
    }

    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS)
    String approve(Viewer viewer, @PathVariable UnitId unitId) {
        getList(viewer, unitId);
        validation.approve(unitId, viewer.actor());
        return "redirect:" + addressOf(unitId) + "/tak";
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping(ADDRESS + "/tak")
    String thank(Visit visit, Viewer viewer, @PathVariable UnitId unitId, Model model) {
        UnitList list = getList(viewer, unitId);
        var words = Messages.of(WORDS, visit.language());
        model.addAttribute(
                "page",
                new ThanksPage(
                        visit.frame(words.text("thanks.title"), Look.FLOW),
                        words.text("thanks.lead", "count", list.invited(), "corrections", list.corrections()),
                        addressOf(unitId),
                        words));
        return "organisation/thanks";
    }
}
