package dk.samspil.collection.letter;

import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.InvitedEmployment;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.Channel;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who gets a letter in which unit. Whether somebody has answered is not asked: a leader hands the
/// letters out, and whoever got none would be known to have come.
@Component
final class LetterLists {
    private final RoundPlans plans;
    private final Organisations organisations;
    private final Register register;
    private final Invitations invitations;
    private final List<FailedAddresses> failed;
    private final RandomGenerator random;
    private final Clock clock;

    LetterLists(
            RoundPlans plans,
            Organisations organisations,
            Register register,
            Invitations invitations,
            List<FailedAddresses> failed,
            RandomGenerator random,
            Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.register = register;
        this.invitations = invitations;
        this.failed = List.copyOf(failed);
        this.random = random;
        this.clock = clock;
    }

    /// The units with letters, in tree order. Whoever is no longer on the staff list, or has left, gets
    /// none.
    List<UnitBatch> list(RoundPlan plan, LetterAudience audience) {
        Map<String, StaffMember> staff =
                register.listStaff(LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME)).stream()
                        .collect(Collectors.toMap(StaffMember::employmentId, Function.identity()));
        Predicate<InvitedEmployment> wanted = wanted(plan, audience, staff);
        Map<UnitId, List<Addressee>> people = new HashMap<>();
        for (InvitedEmployment invited : invitations.list(plan.id())) {
            StaffMember member = staff.get(invited.employmentId());
            if (member != null && !invited.ended() && wanted.test(invited)) {
                people.computeIfAbsent(invited.unit(), unit -> new ArrayList<>())
                        .add(new Addressee(member.name(), invited));
            }
        }
        return listUnits(plan).stream()
                .filter(unit -> people.containsKey(unit.id()))
                .map(unit -> new UnitBatch(unit, shuffled(people.getOrDefault(unit.id(), List.of()))))
                .toList();
    }

    private Predicate<InvitedEmployment> wanted(
            RoundPlan plan, LetterAudience audience, Map<String, StaffMember> staff) {
        return switch (audience) {
            case EVERYBODY -> invited -> true;
            case LATE -> InvitedEmployment::late;
            case UNREACHED -> {
                Set<String> broken = failed.stream()
                        .flatMap(source -> source.listEmployments(plan.id()).stream())
                        .collect(Collectors.toSet());
                yield invited -> broken.contains(invited.employmentId())
                        || !isReached(staff.get(invited.employmentId()), plan.channels());
            }
        };
    }

    private static boolean isReached(@Nullable StaffMember member, Set<Channel> channels) {
        if (member == null) {
            return false;
        }
        boolean byEmail = channels.contains(Channel.EMAIL) && member.email().isPresent();
        boolean bySms = channels.contains(Channel.SMS) && member.mobile().isPresent();
        return byEmail || bySms;
    }

    /// All units of the round, in tree order; none before it is made ready.
    List<Unit> listUnits(RoundPlan plan) {
        return plans.findFrozen(plan.id())
                .map(frozen -> organisations.get(frozen.organisation()).tree().listUnits())
                .orElse(List.of());
    }

    private List<Addressee> shuffled(List<Addressee> people) {
        List<Addressee> mixed = new ArrayList<>(people);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
