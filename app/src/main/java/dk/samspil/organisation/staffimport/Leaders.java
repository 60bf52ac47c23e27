package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds who leads which unit.
///
/// Systems say it in three ways: by the unit (an address, a job or a name), by each job (the leader's job), or by
/// calling a person a leader. OS2mo names the leader above where a unit has none of its own, and calls a leader's
/// second job a leader's job, too; neither makes somebody the leader of a unit.
final class Leaders {
    private final Map<UnitId, ReadUnit> units = new LinkedHashMap<>();
    private final List<ReadJob> jobs;
    private final Map<String, ReadJob> byId = new HashMap<>();
    private final Map<String, ReadJob> byEmail = new HashMap<>();
    private final Map<String, Optional<ReadJob>> byName = new HashMap<>();
    private final Map<String, List<ReadJob>> byPerson;
    private final Map<UnitId, ReadJob> leaders = new LinkedHashMap<>();

    private Leaders(Collection<ReadUnit> tree, List<ReadJob> jobs) {
        tree.forEach(unit -> units.put(unit.id(), unit));
        this.jobs = jobs;
        this.byPerson = jobs.stream().collect(Collectors.groupingBy(Leaders::personOf));
        for (ReadJob job : jobs) {
            byId.put(job.member().employmentId(), job);
            job.member().email().ifPresent(email -> byEmail.putIfAbsent(email, job));
            byName.merge(Field.plain(job.member().name()), Optional.of(job), (one, other) -> Optional.empty());
        }
    }

    /// Who leads each unit that has a leader of its own.
    static Leaders find(Collection<ReadUnit> tree, List<ReadJob> jobs) {
        var found = new Leaders(tree, jobs);
        Map<UnitId, ReadJob> named = found.named();
        found.units.values().forEach(unit -> found.keepOwn(unit, named));
        return found;
    }

    /// The leader's job by unit.
    Map<UnitId, StaffMember> byUnit() {
        Map<UnitId, StaffMember> found = new LinkedHashMap<>();
        leaders.forEach((unit, job) -> found.put(unit, job.member()));
        return found;
    }

    /// The jobs, with a mark on those in which a unit is led.
    List<StaffMember> listMarked() {
        Set<String> leading = new HashSet<>();
        Set<String> people = new HashSet<>();
        leaders.forEach((unit, job) -> {
            jobsOf(job).filter(each -> each.member().unit().equals(unit)).forEach(each -> {
                leading.add(each.member().employmentId());
                people.add(personOf(each));
            });
        });
        return jobs.stream()
                .map(job -> job.member()
                        .leading(leading.contains(job.member().employmentId())
                                || (job.saidToLead() && !people.contains(personOf(job)))))
                .toList();
    }

    private Map<UnitId, ReadJob> named() {
        Map<UnitId, ReadJob> named = new HashMap<>();
        units.values().forEach(unit -> byWordOf(unit).ifPresent(job -> named.put(unit.id(), job)));
        byJobs().forEach(named::putIfAbsent);
        for (ReadJob job : jobs) {
            if (job.saidToLead()) {
                named.putIfAbsent(job.member().unit(), job);
            }
        }
        return named;
    }

    private Optional<ReadJob> byWordOf(ReadUnit unit) {
        var word = unit.leader();
        return word.email()
                .map(byEmail::get)
                .or(() -> word.jobId().map(byId::get))
                .or(() -> word.name().flatMap(name -> byName.getOrDefault(Field.plain(name), Optional.empty())));
    }

    /// The leader whom most jobs of a unit name.
    private Map<UnitId, ReadJob> byJobs() {
        Map<UnitId, Map<String, Integer>> votes = new LinkedHashMap<>();
        for (ReadJob job : jobs) {
            job.leaderId()
                    .filter(leader -> byId.containsKey(leader)
                            && !leader.equals(job.member().employmentId()))
                    .ifPresent(leader -> votes.computeIfAbsent(job.member().unit(), unit -> new LinkedHashMap<>())
                            .merge(leader, 1, Integer::sum));
        }
        Map<UnitId, ReadJob> found = new HashMap<>();
        votes.forEach((unit, each) -> each.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(byId::get)
                .ifPresent(job -> found.put(unit, job)));
        return found;
    }

    /// A unit has its own leader where that person works there, or is not just the leader above.
    private void keepOwn(ReadUnit unit, Map<UnitId, ReadJob> named) {
        ReadJob leader = named.get(unit.id());
        if (leader == null) {
            return;
        }
        ReadJob above = unit.parent() == null ? null : named.get(unit.parent());
        boolean worksThere = jobsOf(leader).anyMatch(job -> job.member().unit().equals(unit.id()));
        if (worksThere || above == null || !personOf(above).equals(personOf(leader))) {
            leaders.put(unit.id(), leader);
        }
    }

    private Stream<ReadJob> jobsOf(ReadJob one) {
        return byPerson.getOrDefault(personOf(one), List.of()).stream();
    }

    /// What holds a person's jobs together, best first.
    static String personOf(ReadJob job) {
        StaffMember member = job.member();
        return job.joinKey().or(member::personId).or(member::email).orElse("job " + member.employmentId());
    }
}
