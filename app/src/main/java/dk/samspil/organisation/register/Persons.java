package dk.samspil.organisation.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which jobs are one person's. Jobs with the same person id are; where a source has none, jobs with the
/// same name and the same e-mail or mobile number are. An address alone says nothing: several people may share
/// a mailbox.
public final class Persons {
    private final Map<String, List<StaffMember>> byId = new HashMap<>();
    private final Map<String, List<StaffMember>> byAddress = new HashMap<>();
    private final List<List<StaffMember>> people = new ArrayList<>();

    private Persons() {}

    /// The jobs of each person, both in the order given.
    public static List<List<StaffMember>> group(Collection<StaffMember> staff) {
        var persons = new Persons();
        staff.stream().filter(job -> job.personId().isPresent()).forEach(persons::add);
        staff.stream().filter(job -> job.personId().isEmpty()).forEach(persons::add);
        return persons.people.stream().map(List::copyOf).toList();
    }

    private void add(StaffMember job) {
        List<String> addresses = addressesOf(job);
        List<StaffMember> jobs = job.personId()
                .map(byId::get)
                .or(() -> job.personId().isPresent() ? Optional.empty() : find(addresses))
                .orElseGet(this::another);
        jobs.add(job);
        job.personId().ifPresent(id -> byId.put(id, jobs));
        addresses.forEach(each -> byAddress.putIfAbsent(each, jobs));
    }

    private Optional<List<StaffMember>> find(List<String> addresses) {
        return addresses.stream().map(byAddress::get).filter(Objects::nonNull).findFirst();
    }

    private List<StaffMember> another() {
        List<StaffMember> jobs = new ArrayList<>();
        people.add(jobs);
        return jobs;
    }

    /// Each with the name.
    private static List<String> addressesOf(StaffMember job) {
        String name = job.name().strip().toLowerCase(Locale.ROOT);
        return Stream.of(job.email(), job.mobile())
                .flatMap(Optional::stream)
                .map(address -> address.toLowerCase(Locale.ROOT) + "\n" + name)
                .toList();
    }
}
