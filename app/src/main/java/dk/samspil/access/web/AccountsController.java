package dk.samspil.access.web;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.SecondFactors;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// HR sees who has an account here, and takes a lost phone out of use for somebody else.
@Controller
final class AccountsController {
    private static final String ADDRESS = "/konti";
    private static final String REMOVED = "fjernet";

    private final Accounts accounts;
    private final SecondFactors factors;

    AccountsController(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            @RequestParam(name = REMOVED, required = false) @Nullable String removed,
            Viewer viewer,
            Visit visit,
            Model model) {
        return page(removed == null ? null : "accounts.removed", false, viewer, visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/mistet-telefon")
    String remove(
            @RequestParam(name = "navn", defaultValue = "") String typed,
            @RequestParam(name = "sikker", required = false) @Nullable String sure,
            Viewer viewer,
            Visit visit,
            Model model) {
        Optional<SignInName> name = SignInName.find(typed).filter(other -> !other.equals(viewer.name()));
        if (name.isEmpty() || sure == null) {
            return page("accounts.not-sure", true, viewer, visit, model);
        }
        factors.remove(name.get(), viewer.actor());
        return "redirect:" + ADDRESS + "?" + REMOVED;
    }

    private String page(@Nullable String notice, boolean wrong, Viewer viewer, Visit visit, Model model) {
        var words = Messages.of("access", visit.language());
        String heading = words.text("accounts.title");
        Set<String> phones = factors.listNames();
        model.addAttribute(
                "page",
                new AccountsPage(
                        visit.frame(wrong ? words.text("sign-in.title.error", "title", heading) : heading, Look.FLOW),
                        visit.formToken(),
                        accounts.listNames().stream()
                                .map(name -> row(name, phones.contains(name.value()), viewer, words))
                                .toList(),
                        notice == null ? null : words.text(notice),
                        wrong));
        return "access/accounts";
    }

    private AccountsPage.Row row(SignInName name, boolean phone, Viewer viewer, Messages words) {
        String roles = accounts.findViewer(name)
                .map(person -> person.assignments().stream()
                        .map(assignment -> words.text("role." + assignment.role()))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> words.text("accounts.no-role"));
        return new AccountsPage.Row(name.value(), roles, phone, phone && !name.equals(viewer.name()));
    }
}
