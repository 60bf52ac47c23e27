package dk.samspil.access;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Signs a person in with name and password.
///
/// Every refusal looks the same from outside: the same message, and a password is checked even when
/// there is no such account, so that the time taken tells nothing. A try is counted before it is
/// checked; many tries at once get no more guesses than one after the other.
@Component
final class PasswordSignIn implements AuthenticationProvider {
    private final AccountStore accounts;
    private final Accounts roles;
    private final SecondFactors factors;
    private final FailedSignInStore failures;
    private final PasswordEncoder passwords;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(
            AccountStore accounts,
            Accounts roles,
            SecondFactors factors,
            FailedSignInStore failures,
            PasswordEncoder passwords,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.factors = factors;
        this.failures = failures;
        this.passwords = passwords;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
        this.nobodysHash = passwords.encode("the password of nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String typedName = SignInName.normal(attempt.getName());
        String nameHash = hash(typedName);
        int tries = countTry(nameHash);
        var account = SignInName.find(typedName)
                .flatMap(accounts::find)
                .filter(known -> roles.findViewer(known.name()).isPresent());
        String passwordHash = account.map(Credentials::passwordHash).orElse(nobodysHash);
        boolean matches = matches(String.valueOf(attempt.getCredentials()), passwordHash);
        if (!matches || account.isEmpty()) {
            noteTheFirstPause(tries, account);
            throw refused();
        }
        return welcome(account.get().name(), nameHash);
    }

    /// Signed in, or half so where a second factor is there or must be.
    private Authentication welcome(SignInName name, String nameHash) {
        boolean isHalf = factors.has(name)
                || roles.findViewer(name).filter(factors::isRequiredOf).isPresent();
        transaction.executeWithoutResult(status -> {
            failures.forget(nameHash);
            auditLog.record(new Actor(name.value()), isHalf ? "password accepted" : "signed in", "account " + name);
        });
        return isHalf
                ? new HalfSignedIn(name, clock.instant())
                : UsernamePasswordAuthenticationToken.authenticated(name.value(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// Counts this try, and gives the number of tries in a row that are now counted.
    private int countTry(String nameHash) {
        var now = clock.instant();
        failures.forgetBefore(now.minus(FailedSignIns.FORGOTTEN_AFTER));
        var before = failures.find(nameHash).orElse(FailedSignIns.NONE);
        if (before.isPaused(now) || !failures.count(nameHash, before.count(), now)) {
            throw refused();
        }
        return before.count() + 1;
    }

    private void noteTheFirstPause(int tries, Optional<Credentials> account) {
        if (tries == FailedSignIns.FREE_TRIES) {
            auditLog.record(
                    Actor.APPLICATION,
                    "sign-in slowed down after wrong passwords",
                    account.map(known -> "account " + known.name()).orElse("a name without an account"));
        }
    }

    private boolean matches(String typed, String hash) {
        return Password.fits(typed) ? passwords.matches(typed, hash) : passwords.matches("", hash);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("name and password do not go together");
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
