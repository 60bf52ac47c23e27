package dk.samspil.report.release;

import dk.samspil.access.Accounts;
import dk.samspil.access.Role;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.Jobs;
import dk.samspil.jobs.Turn;
import dk.samspil.mail.Delivery;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.MessageToken;
import dk.samspil.mail.Outlet;
import dk.samspil.mail.Post;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.ui.SiteSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Tells people by mail that results are out, that management or committees may read them, or that they were taken
/// back.
///
/// Who is written to is noted in the transaction of the decision. Each mail is noted as in hand before it
/// is handed over, so that nobody gets it twice when the server dies; the address is forgotten when it is
/// sent.
@Component
final class Notices {
    static final String JOB = "tell-of-results";

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int PAUSE_GROWS = 4;
    private static final int TRIES = 6;

    private final NoticeStore store;
    private final Releases releases;
    private final Register register;
    private final Accounts accounts;
    private final Post post;
    private final SiteSettings site;
    private final Jobs jobs;
    private final AuditLog auditLog;
    private final RandomGenerator random;
    private final Clock clock;

    Notices(
            NoticeStore store,
            Releases releases,
            Register register,
            Accounts accounts,
            Post post,
            SiteSettings site,
            Jobs jobs,
            AuditLog auditLog,
            RandomGenerator random,
            Clock clock) {
        this.store = store;
        this.releases = releases;
        this.register = register;
        this.accounts = accounts;
        this.post = post;
        this.site = site;
        this.jobs = jobs;
        this.auditLog = auditLog;
        this.random = random;
        this.clock = clock;
    }

    /// Whether the installation knows how to send mail, and which address to put into it.
    boolean canTell() {
        return post.isSetUp() && !site.address().isEmpty();
    }

    /// Has everybody whom it is about written to, once; nobody where mail is not set up. Part of the
    /// caller's transaction.
    ///
    /// @param step the number of the step in the round's release that it is about
    void tell(RoundId round, int step, Occasion occasion) {
        if (!canTell() || store.isNoted(round, step, occasion)) {
            return;
        }
        ReleasedTable table = releases.find(round).orElseThrow();
        List<Notice> notices = register.listRoles(today()).stream()
                .filter(isTold(occasion, table))
                .map(RoleHolder::email)
                .filter(email -> EmailAddress.find(email).isPresent())
                .distinct()
                .map(email -> new Notice(MessageToken.draw(random), round, occasion, email, 0))
                .toList();
        store.addAll(notices, step, clock.instant());
        auditLog.record(Actor.APPLICATION, "mails about results noted", round + " " + occasion + ": " + notices.size());
        plan(round, clock.instant());
    }

    private static Predicate<RoleHolder> isTold(Occasion occasion, ReleasedTable table) {
        return switch (occasion) {
            case MANAGEMENT -> holder -> isReader(holder, table) && is(Role.TOP_MANAGER, holder);
            case COMMITTEES -> holder -> is(Role.COMMITTEE_MEMBER, holder);
            case OPEN, WITHDRAWN -> holder -> isReader(holder, table) || is(Role.COMMITTEE_MEMBER, holder);
        };
    }

    private static boolean isReader(RoleHolder holder, ReleasedTable table) {
        return holder.role().access().isPresent()
                && table.findUnit(holder.unit()).isPresent();
    }

    private static boolean is(Role role, RoleHolder holder) {
        return holder.role().access().equals(Optional.of(role));
    }

    private void plan(RoundId round, Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        jobs.schedule(JOB, new Turn(round.toString(), minute));
    }

    /// Hands over what is due, as much as goes in a minute, and plans the rest.
    ///
    /// @param standing how the release stands
    void handOver(RoundId round, ReleaseStanding standing) {
        if (canTell()) {
            store.doubtWhatIsInHand(round);
            var writer = new NoticeWriter(releases.find(round).orElseThrow(), standing, site.address());
            try (Outlet.Run<EmailMessage> run = post.open()) {
                boolean goesOn = true;
                for (int left = post.messagesAMinute(); goesOn && left > 0; left--) {
                    Optional<Notice> next = store.take(round, clock.instant());
                    goesOn = next.isPresent() && deal(next.get(), standing, writer, run);
                }
            }
        }
        Instant soonest = clock.instant().plus(FIRST_PAUSE);
        store.findNext(round).ifPresent(next -> plan(round, next.isBefore(soonest) ? soonest : next));
    }

    /// @return whether the next one may be tried
    private boolean deal(Notice notice, ReleaseStanding standing, NoticeWriter writer, Outlet.Run<EmailMessage> run) {
        if (!isStillSo(notice.occasion(), standing)) {
            return settle(notice, Notice.State.DROPPED);
        }
        return switch (run.send(writer.write(notice, reader(notice.email())))) {
            case Delivery.Accepted() -> settle(notice, Notice.State.SENT);
            case Delivery.AddressRefused refused -> settle(notice, Notice.State.FAILED);
            case Delivery.InDoubt() -> settle(notice, Notice.State.IN_DOUBT);
            case Delivery.Postponed() -> putOff(notice);
            case Delivery.NotHandedOver trouble -> {
                putOff(notice);
                yield false;
            }
        };
    }

    private static boolean isStillSo(Occasion occasion, ReleaseStanding standing) {
        return switch (occasion) {
            case MANAGEMENT, COMMITTEES -> standing instanceof ReleaseStanding.Planned;
            case OPEN -> standing instanceof ReleaseStanding.Open;
            case WITHDRAWN -> standing instanceof ReleaseStanding.Withdrawn;
        };
    }

    private boolean settle(Notice notice, Notice.State state) {
        store.settle(notice, state);
        return true;
    }

    private boolean putOff(Notice notice) {
        if (notice.attempts() + 1 == TRIES) {
            return settle(notice, Notice.State.FAILED);
        }
        Duration pause = FIRST_PAUSE;
        for (int attempt = 0; attempt < notice.attempts(); attempt++) {
            pause = pause.multipliedBy(PAUSE_GROWS);
        }
        store.putOff(notice, notice.attempts() + 1, clock.instant().plus(pause));
        return true;
    }

    private NoticeWriter.Reader reader(String email) {
        Language language = SignInName.find(email)
                .flatMap(accounts::findViewer)
                .map(Viewer::language)
                .orElse(Language.DA);
        return new NoticeWriter.Reader(new EmailAddress(email), language, register.listRoles(email, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }

    /// How far the mails about a round have come.
    List<NoticeCount> count(RoundId round) {
        return store.count(round);
    }
}
