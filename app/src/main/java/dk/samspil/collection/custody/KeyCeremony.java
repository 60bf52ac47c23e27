package dk.samspil.collection.custody;

import dk.samspil.access.Accounts;
import dk.samspil.access.SignInName;
import dk.samspil.audit.AuditLog;
import dk.samspil.collection.custody.KeyHolder.State;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.numerics.seal.SecretShares;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundPlans;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a round's key and hands its three parts out.
///
/// The private key is whole for a moment, in memory. Each part waits there until its holder has it on paper and has
/// proved it; what a restart of the server takes away is gone, and the ceremony begins again.
@Component
public final class KeyCeremony {
    private static final int GROUPS_TO_PROVE = 2;

    private final KeyStore store;
    private final WaitingShares waiting;
    private final Accounts accounts;
    private final Surveys surveys;
    private final RoundPlans plans;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    KeyCeremony(
            KeyStore store,
            WaitingShares waiting,
            Accounts accounts,
            Surveys surveys,
            RoundPlans plans,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.store = store;
        this.waiting = waiting;
        this.accounts = accounts;
        this.surveys = surveys;
        this.plans = plans;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Makes a key for a round that has not opened. It takes the place of the one before, whose parts are of no use
    /// from then on.
    ///
    /// @param names who holds which part; a part without a name has no holder
    public CeremonyOutcome make(RoundId round, Map<HolderRole, SignInName> names, Actor actor) {
        List<HolderRole> unfit = Arrays.stream(HolderRole.values())
                .filter(role -> !mayHold(role, names))
                .toList();
        boolean twice = new HashSet<>(names.values()).size() < names.size();
        if (!unfit.isEmpty() || twice) {
            return new CeremonyOutcome.Unfit(unfit, twice);
        }
        if (isFixed(round)) {
            return new CeremonyOutcome.TooLate();
        }
        return new CeremonyOutcome.Made(split(round, names, actor));
    }

    private boolean mayHold(HolderRole role, Map<HolderRole, SignInName> names) {
        return Optional.ofNullable(names.get(role))
                .flatMap(accounts::findViewer)
                .filter(viewer -> role.roles().stream().anyMatch(viewer::has))
                .isPresent();
    }

    /// Whether the round's key can no longer be replaced: it is frozen to open by itself, or has opened.
    public boolean isFixed(RoundId round) {
        boolean frozen =
                plans.find(round).filter(plan -> !plan.state().isChangeable()).isPresent();
        return frozen || surveys.list().stream().anyMatch(opened -> opened.id().equals(round));
    }

    private RoundKey split(RoundId round, Map<HolderRole, SignInName> names, Actor actor) {
        byte[] seed = OpeningKey.drawSeed(random);
        try {
            var key = new RoundKey(round, OpeningKey.fromSeed(seed).sealingKey(), KeyCustody.THREE_HOLDERS, false);
            byte[] rehearsal = Rehearsal.seal(key);
            List<SecretShare> parts = SecretShares.split(seed, random);
            checkPairs(parts, key, rehearsal);
            transaction.executeWithoutResult(status -> {
                store.replace(key, rehearsal);
                parts.forEach(part -> addHolder(round, part, names));
                auditLog.record(actor, "round key made", "%s: %s".formatted(round, key.key()));
            });
            waiting.put(round, parts);
            return key;
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private void addHolder(RoundId round, SecretShare part, Map<HolderRole, SignInName> names) {
        HolderRole role = HolderRole.ofPart(part.number());
        SignInName name = names.get(role);
        if (name == null) {
            throw new IllegalArgumentException("nobody holds part " + part.number());
        }
        store.add(new KeyHolder(round, role, name, State.WAITING), part.mark());
    }

    /// What is handed out works, whichever part is lost.
    private static void checkPairs(List<SecretShare> parts, RoundKey key, byte[] rehearsal) {
        for (SecretShare one : parts) {
            for (SecretShare other : parts) {
                if (one.number() < other.number()
                        && !Rehearsal.isOpenedBy(
                                OpeningKey.fromSeed(SecretShares.combine(one, other)), key, rehearsal)) {
                    throw new IllegalStateException("two parts do not open the rehearsal ballot");
                }
            }
        }
    }

    /// The three holders by part; empty while no key is made, and where the server has it.
    public List<KeyHolder> listHolders(RoundId round) {
        return store.list(round).stream().map(this::asItStands).toList();
    }

    /// The parts that somebody holds, of whichever round.
    public List<KeyHolder> listPartsOf(SignInName name) {
        return store.list(name).stream().map(this::asItStands).toList();
    }

    /// The part that somebody holds of a round.
    public Optional<KeyHolder> findHolder(RoundId round, SignInName name) {
        return listPartsOf(name).stream()
                .filter(holder -> holder.round().equals(round))
                .findFirst();
    }

    private KeyHolder asItStands(KeyHolder holder) {
        boolean lost = holder.state() != State.PROVED
                && waiting.find(holder.round(), holder.role()).isEmpty();
        return lost ? new KeyHolder(holder.round(), holder.role(), holder.name(), State.LOST) : holder;
    }

    /// The holder's part, to be printed. It can be asked for until it is proved; then the server no longer has it.
    public Optional<SecretShare> show(KeyHolder holder) {
        var share = waiting.find(holder.round(), holder.role());
        if (share.isPresent()) {
            transaction.executeWithoutResult(status -> {
                store.setState(holder.round(), holder.role(), State.SHOWN);
                auditLog.record(holderAsActor(holder), "part of round key shown", subject(holder));
            });
        }
        return share;
    }

    /// Takes the last two groups of the holder's part, and forgets the part when they are right.
    public ProofOutcome prove(KeyHolder holder, String typed) {
        var share = waiting.find(holder.round(), holder.role());
        if (share.isEmpty()) {
            return ProofOutcome.NOTHING_TO_PROVE;
        }
        List<String> groups = share.get().groups();
        String last = String.join("", groups.subList(groups.size() - GROUPS_TO_PROVE, groups.size()));
        if (!tidy(typed).equals(last)) {
            return ProofOutcome.WRONG;
        }
        transaction.executeWithoutResult(status -> {
            store.setState(holder.round(), holder.role(), State.PROVED);
            auditLog.record(holderAsActor(holder), "part of round key proved", subject(holder));
        });
        waiting.forget(holder.round(), holder.role());
        return ProofOutcome.PROVED;
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static Actor holderAsActor(KeyHolder holder) {
        return new Actor(holder.name().value());
    }

    private static String subject(KeyHolder holder) {
        return holder.round() + ": part " + holder.role().part();
    }
}
