package dk.samspil.access;

import dk.samspil.access.ProviderOutcome.Reason;
import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Decides who comes in of those whom the organisation's own provider has vouched for.
///
/// The token says who somebody is, by one claim, and nothing about what they may see: that is said
/// by the accounts and the staff list here, as for everybody else. A claim can be required of all;
/// none can give a right.
@Component
public final class ProviderSignIn {
    private static final String EMAIL = "email";
    private static final String EMAIL_VERIFIED = "email_verified";

    private final ProviderSettings settings;
    private final Accounts accounts;
    private final RolesInUnits staff;
    private final AuditLog auditLog;
    private final Clock clock;

    ProviderSignIn(ProviderSettings settings, Accounts accounts, RolesInUnits staff, AuditLog auditLog, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.staff = staff;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /// Lets somebody in, or says why not.
    ///
    /// @param claims those of a token that has been verified
    public ProviderOutcome signIn(Map<String, Object> claims) {
        if (!hasWhatIsRequired(claims)) {
            return refuse(Reason.NOT_ALLOWED);
        }
        Optional<SignInName> name = findName(claims);
        Optional<Viewer> viewer = name.flatMap(accounts::findViewer);
        if (viewer.isEmpty()) {
            return refuse(name.filter(this::isKnown).isPresent() ? Reason.NO_ROLE : Reason.UNKNOWN);
        }
        auditLog.record(
                viewer.get().actor(),
                "signed in at the provider",
                "account " + viewer.get().name());
        return new ProviderOutcome.Welcome(viewer.get());
    }

    /// An address that the provider itself does not vouch for names nobody.
    private Optional<SignInName> findName(Map<String, Object> claims) {
        boolean isDoubtful = settings.nameClaim().equals(EMAIL)
                && !String.valueOf(claims.getOrDefault(EMAIL_VERIFIED, true)).equals("true");
        return claims.get(settings.nameClaim()) instanceof String name && !isDoubtful
                ? SignInName.find(name)
                : Optional.empty();
    }

    private boolean hasWhatIsRequired(Map<String, Object> claims) {
        if (settings.requiredClaim().isEmpty()) {
            return true;
        }
        return claims.get(settings.requiredClaim()) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).anyMatch(settings.requiredValue()::equals)
                : settings.requiredValue().equals(String.valueOf(claims.get(settings.requiredClaim())));
    }

    private boolean isKnown(SignInName name) {
        return accounts.has(name) || staff.isEmployed(name, LocalDate.now(clock));
    }

    /// Who it was is not written down: somebody without an account here has no place in our log.
    private ProviderOutcome refuse(Reason reason) {
        auditLog.record(Actor.APPLICATION, "sign-in at the provider refused", reason.name());
        return new ProviderOutcome.Refused(reason);
    }
}
