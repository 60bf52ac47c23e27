package dk.samspil.access;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// HR sees what a leader, AMR or TR sees, to help them: for a reason, for half an hour, reading
/// only, and written down with both names. Those whose pages were looked at can see that they were.
@Component
public final class SupportViews {
    /// After how long a view ends by itself.
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /// How many characters a reason has at least.
    public static final int SHORTEST_REASON = 10;

    /// How many it has at most.
    public static final int LONGEST_REASON = 500;

    private static final Set<Role> NEVER = EnumSet.of(Role.HR_CONSULTANT, Role.DATA_PROTECTION_OFFICER, Role.OPERATOR);

    private final SupportStore store;
    private final Accounts accounts;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SupportViews(
            SupportStore store, Accounts accounts, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Begins to see what somebody else sees.
    ///
    /// @param viewer somebody of HR, as themselves
    /// @param typedName the other person's sign-in name or work address
    public SupportOutcome begin(Viewer viewer, String typedName, String reason) {
        if (!viewer.has(Role.HR_CONSULTANT) || viewer.isSupport()) {
            throw new IllegalArgumentException("only HR sees as somebody else, one at a time");
        }
        Optional<Viewer> seen = SignInName.find(typedName).flatMap(accounts::findViewer);
        Optional<SupportOutcome.Reason> refusal = refusal(viewer, seen, reason.strip());
        if (refusal.isPresent()) {
            return new SupportOutcome.Refused(refusal.get());
        }
        return new SupportOutcome.Begun(begin(viewer, seen.orElseThrow(), reason.strip()));
    }

    private static Optional<SupportOutcome.Reason> refusal(Viewer viewer, Optional<Viewer> seen, String reason) {
        if (seen.isEmpty()) {
            return Optional.of(SupportOutcome.Reason.UNKNOWN);
        }
        if (seen.get().name().equals(viewer.name())) {
            return Optional.of(SupportOutcome.Reason.ONESELF);
        }
        if (!maySee(seen.get())) {
            return Optional.of(SupportOutcome.Reason.NOT_THIS_ROLE);
        }
        return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON
                ? Optional.of(SupportOutcome.Reason.NO_REASON)
                : Optional.empty();
    }

    private static boolean maySee(Viewer seen) {
        return NEVER.stream().noneMatch(seen::has);
    }

    private SupportView begin(Viewer viewer, Viewer seen, String reason) {
        return transaction.execute(status -> {
            var now = clock.instant();
            long id = store.add(viewer.name(), seen.name(), reason, now, now.plus(LONGEST));
            auditLog.record(viewer.actor(), "support view begun", "view %d: sees as %s".formatted(id, seen.name()));
            return store.find(id).orElseThrow();
        });
    }

    /// Ends a view; one that has ended stays so.
    public void end(long id) {
        transaction.executeWithoutResult(status -> store.find(id)
                .filter(view -> store.end(id, clock.instant()))
                .ifPresent(view -> auditLog.record(
                        new Actor(view.viewer().value()),
                        "support view ended",
                        "view %d: saw as %s".formatted(id, view.seen()))));
    }

    /// Writes down which page was seen.
    public void noteSeen(Viewer viewer, String page) {
        auditLog.record(viewer.actor(), "page seen for support", page);
    }

    /// Somebody of HR with the other's roles, while a view goes on; empty when it is over, or
    /// either has lost the role.
    ///
    /// @param own the person who is signed in, as themselves
    Optional<Viewer> findSeeing(Viewer own, long id) {
        return own.has(Role.HR_CONSULTANT)
                ? store.find(id)
                        .filter(view -> view.viewer().equals(own.name()) && view.goesOn(clock.instant()))
                        .flatMap(view -> accounts.findViewer(view.seen()))
                        .filter(SupportViews::maySee)
                        .map(own::seeing)
                : Optional.empty();
    }

    /// The latest views, the newest first.
    public List<SupportView> list() {
        return store.list();
    }

    /// The latest views of one person's pages, the newest first.
    public List<SupportView> listOf(SignInName seen) {
        return store.list(seen);
    }

    /// The view that goes on, by what a session remembers.
    public Optional<SupportView> findGoingOn(long id) {
        return store.find(id).filter(view -> view.goesOn(clock.instant()));
    }
}
