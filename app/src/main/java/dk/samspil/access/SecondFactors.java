package dk.samspil.access;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The second factor of accounts: a code that the person's phone computes, or one of the codes on
/// paper that each work once. A person at the organisation's provider has theirs there.
@Component
public final class SecondFactors {
    /// How many codes there are on paper.
    public static final int RECOVERY_CODES = 10;

    private static final int GROUP = 4;

    private final SecondFactorStore store;
    private final FactorKey key;
    private final FactorPolicy policy;
    private final PasswordEncoder hashes;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            SecondFactorStore store,
            FactorKey key,
            FactorPolicy policy,
            PasswordEncoder hashes,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.key = key;
        this.policy = policy;
        this.hashes = hashes;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether an account's phone has been set up.
    public boolean has(SignInName name) {
        return confirmed(name).isPresent();
    }

    /// Whether a person may only come in with a second factor.
    public boolean isRequiredOf(Viewer viewer) {
        return policy.isRequiredOf(viewer);
    }

    /// The accounts that have a second factor.
    public Set<String> listNames() {
        return store.listNames();
    }

    /// How many codes on paper are left.
    public int countRecoveryCodes(SignInName name) {
        return confirmed(name)
                .map(factor -> store.listRecoveryHashes(factor.account()).size())
                .orElse(0);
    }

    /// A secret to put into a phone. It counts for nothing until the phone has shown a right code;
    /// until then the same is given again, so that a page that is opened twice does no harm. Empty
    /// without an account, and where a phone has been set up.
    public Optional<FactorSetup> prepare(SignInName name, String issuer) {
        return transaction.execute(status -> {
            if (store.find(name).isEmpty()) {
                store.findAccount(name).ifPresent(this::draw);
            }
            return store.find(name)
                    .filter(factor -> !factor.confirmed())
                    .map(factor -> setup(secret(factor), name, issuer));
        });
    }

    private void draw(UUID account) {
        var secret = new byte[Totp.SECRET_LENGTH];
        random.nextBytes(secret);
        store.prepare(account, key.lock(account, secret), clock.instant());
    }

    /// Takes the phone into use when it shows a right code.
    ///
    /// @return the codes on paper, which nobody will see again; empty when the code is wrong, or
    ///     tries are paused
    public Optional<List<RecoveryCode>> confirm(SignInName name, String typed) {
        return transaction.execute(status -> store.find(name)
                .filter(factor -> !factor.confirmed())
                .filter(factor -> tryOnce(factor) && takeCode(factor, RecoveryCode.plain(typed)))
                .map(factor -> {
                    store.confirm(factor.account(), clock.instant());
                    auditLog.record(new Actor(name.value()), "second factor set up", "account " + name);
                    return drawRecoveryCodes(factor.account());
                }));
    }

    /// Checks a code of the phone, or one on paper. Each is taken once. After five wrong ones in a
    /// row there is a pause after each, as with passwords; a right password does not end it.
    public FactorOutcome check(SignInName name, String typed) {
        return confirmed(name)
                .map(factor ->
                        tryOnce(factor) ? check(factor, RecoveryCode.plain(typed), name) : new FactorOutcome.Paused())
                .orElseGet(FactorOutcome.Wrong::new);
    }

    private FactorOutcome check(SecondFactorRow factor, String code, SignInName name) {
        return transaction.execute(status -> {
            if (takeCode(factor, code)) {
                auditLog.record(new Actor(name.value()), "signed in with a second factor", "account " + name);
                return new FactorOutcome.Accepted();
            }
            return takeRecoveryCode(factor, code, name);
        });
    }

    /// New codes on paper in place of those that are left.
    public List<RecoveryCode> renewRecoveryCodes(SignInName name) {
        return transaction.execute(status -> confirmed(name)
                .map(factor -> {
                    auditLog.record(new Actor(name.value()), "recovery codes renewed", "account " + name);
                    return drawRecoveryCodes(factor.account());
                })
                .orElse(List.of()));
    }

    /// Takes a lost phone out of use, for somebody else: with the next password, the person sets up
    /// another.
    ///
    /// @param actor never the person themselves
    /// @return false when there was nothing to take away
    public boolean remove(SignInName name, Actor actor) {
        if (actor.name().equals(name.value())) {
            throw new IllegalArgumentException("a lost phone is taken out of use by somebody else");
        }
        return transaction.execute(status -> {
            boolean removed = store.findAccount(name).filter(store::remove).isPresent();
            if (removed) {
                auditLog.record(actor, "second factor taken out of use", "account " + name);
            }
            return removed;
        });
    }

    private Optional<SecondFactorRow> confirmed(SignInName name) {
        return store.find(name).flatMap(SecondFactorRow::ifConfirmed);
    }

    /// Counts a try before it is looked at: many at once get no more guesses than one after the other.
    private boolean tryOnce(SecondFactorRow factor) {
        var now = clock.instant();
        return !factor.failures().isPaused(now)
                && store.countTry(factor.account(), factor.failures().count(), now);
    }

    private boolean takeCode(SecondFactorRow factor, String code) {
        OptionalLong step = Totp.findStep(secret(factor), code, clock.instant());
        return step.isPresent() && store.take(factor.account(), step.getAsLong());
    }

    private FactorOutcome takeRecoveryCode(SecondFactorRow factor, String code, SignInName name) {
        if (!RecoveryCode.fits(code)) {
            return new FactorOutcome.Wrong();
        }
        List<String> known = store.listRecoveryHashes(factor.account());
        boolean used = known.stream()
                .filter(hash -> hashes.matches(code, hash))
                .findFirst()
                .filter(hash -> store.useUp(factor.account(), hash))
                .isPresent();
        if (!used) {
            return new FactorOutcome.Wrong();
        }
        store.forgetFailures(factor.account());
        auditLog.record(
                new Actor(name.value()),
                "signed in with a recovery code",
                "account %s, %d left".formatted(name, known.size() - 1));
        return new FactorOutcome.RecoveryUsed(known.size() - 1);
    }

    private List<RecoveryCode> drawRecoveryCodes(UUID account) {
        List<RecoveryCode> codes = Stream.generate(() -> RecoveryCode.draw(random))
                .limit(RECOVERY_CODES)
                .toList();
        store.replaceRecoveryCodes(
                account, codes.stream().map(code -> hashes.encode(code.value())).toList());
        return codes;
    }

    private byte[] secret(SecondFactorRow factor) {
        return key.unlock(factor.account(), HexFormat.of().parseHex(factor.locked()));
    }

    /// The form that authenticator programs have agreed on.
    private static FactorSetup setup(byte[] secret, SignInName name, String issuer) {
        String text = Base32.of(secret);
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(name.value()),
                        text,
                        encoded(issuer),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
        return new FactorSetup(address, text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
