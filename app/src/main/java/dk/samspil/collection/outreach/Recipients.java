package dk.samspil.collection.outreach;

import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.InvitedEmployment;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.MobileNumber;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Persons;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.FrozenRound;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts those who are asked together with how the staff list reaches them today. Who has left is not among them.
@Component
final class Recipients {
    private final Invitations invitations;
    private final Register register;
    private final Organisations organisations;
    private final RoundPlans plans;
    private final Surveys surveys;
    private final OutreachStore store;
    private final Clock clock;

    Recipients(
            Invitations invitations,
            Register register,
            Organisations organisations,
            RoundPlans plans,
            Surveys surveys,
            OutreachStore store,
            Clock clock) {
        this.invitations = invitations;
        this.register = register;
        this.organisations = organisations;
        this.plans = plans;
        this.surveys = surveys;
        this.store = store;
        this.clock = clock;
    }

    /// By employment. Before the round has opened those who are frozen for it, and nobody before that.
    Map<String, Recipient> list(RoundId round) {
        Optional<OrganisationSnapshot> frozen = findSnapshot(round).map(organisations::get);
        if (frozen.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, String> units =
                frozen.get().tree().listUnits().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        List<InvitedEmployment> asked = invitations.list(round);
        if (asked.isEmpty()) {
            asked = notInvitedYet(frozen.get());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        List<StaffMember> everybody = register.listStaff(today);
        Map<String, StaffMember> staff =
                everybody.stream().collect(Collectors.toMap(StaffMember::employmentId, Function.identity()));
        Map<String, List<StaffMember>> jobs = jobs(everybody);
        Set<String> asking = asked.stream()
                .filter(each -> !each.ended())
                .map(InvitedEmployment::employmentId)
                .collect(Collectors.toSet());
        Map<String, Set<String>> failed = failed(round);
        return asked.stream()
                .filter(each -> !each.ended() && staff.containsKey(each.employmentId()))
                .map(each -> recipient(
                        each,
                        Objects.requireNonNull(staff.get(each.employmentId())),
                        Objects.requireNonNull(jobs.get(each.employmentId())),
                        asking,
                        units,
                        failed.getOrDefault(each.employmentId(), Set.of())))
                .collect(Collectors.toMap(Recipient::employmentId, Function.identity()));
    }

    /// Only for the moment in which nobody has a code yet.
    private static List<InvitedEmployment> notInvitedYet(OrganisationSnapshot frozen) {
        return frozen.employments().stream()
                .map(each -> new InvitedEmployment(
                        each.id(), 0, each.unit(), StaffMember.DEFAULT_LANGUAGE, false, false, false))
                .toList();
    }

    private Optional<SnapshotId> findSnapshot(RoundId round) {
        return plans.findFrozen(round)
                .map(FrozenRound::organisation)
                .or(() -> surveys.list().stream()
                        .filter(opened -> opened.id().equals(round))
                        .map(opened -> opened.organisation())
                        .findFirst());
    }

    private Map<String, Set<String>> failed(RoundId round) {
        Map<String, Set<String>> failed = new HashMap<>();
        store.listFailed(round)
                .forEach(each -> failed.computeIfAbsent(each.employmentId(), id -> new HashSet<>())
                        .add(each.address()));
        return failed;
    }

    /// All jobs of a person, by each of them.
    private static Map<String, List<StaffMember>> jobs(List<StaffMember> staff) {
        Map<String, List<StaffMember>> jobs = new HashMap<>();
        Persons.group(staff).forEach(person -> person.forEach(job -> jobs.put(job.employmentId(), person)));
        return jobs;
    }

    private static Recipient recipient(
            InvitedEmployment invited,
            StaffMember member,
            List<StaffMember> jobs,
            Set<String> asking,
            Map<UnitId, String> units,
            Set<String> failed) {
        var email = member.email().flatMap(EmailAddress::find);
        var mobile = member.mobile().flatMap(MobileNumber::find);
        Set<Route> useless = EnumSet.noneOf(Route.class);
        email.map(EmailAddress::value).filter(failed::contains).ifPresent(address -> useless.add(Route.EMAIL));
        mobile.map(MobileNumber::value).filter(failed::contains).ifPresent(number -> useless.add(Route.SMS));
        return new Recipient(
                invited,
                member.name(),
                units.getOrDefault(invited.unit(), ""),
                Language.find(invited.language()).orElse(Language.EN),
                email,
                mobile,
                jobs.getFirst().employmentId(),
                jobs.size(),
                (int) jobs.stream()
                        .map(StaffMember::employmentId)
                        .filter(asking::contains)
                        .count(),
                useless);
    }
}
