package dk.samspil.organisation.register;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One job of one person on a certain day. A person with two jobs is two staff members.
///
/// @param employmentId opaque, never a national identity number
/// @param personId joins several jobs of one person; empty where the source does not say
/// @param name as it is written on lists and letters
/// @param unit where the job is done on that day
/// @param email the work address in small letters; empty where the person is reached by letter
/// @param mobile in the form `+4512345678`
/// @param language what the person is written to in, a tag such as `da`
/// @param leader whether the person leads the unit
/// @param from the first day of the job; empty where the source does not say
/// @param to the last day of work; empty while nobody knows it
/// @param attributes what else the round may use, such as `occupational_group`
/// @param decision what was decided when the leaders went through their lists
public record StaffMember(
        String employmentId,
        Optional<String> personId,
        String name,
        UnitId unit,
        Optional<String> email,
        Optional<String> mobile,
        String language,
        ContractForm contractForm,
        EmploymentStatus status,
        boolean leader,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Map<String, String> attributes,
        ListDecision decision) {
    /// The language of everybody of whom nothing else is known.
    public static final String DEFAULT_LANGUAGE = "da";

    public StaffMember {
        attributes = Map.copyOf(attributes);
        if (employmentId.isBlank() || name.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a job needs an id, a name and a language: " + employmentId);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a job ends before it begins: " + employmentId);
        }
    }

    /// A paid-by-the-month member of staff of whom only the place is known.
    public static StaffMember of(String employmentId, String name, UnitId unit) {
        return new StaffMember(
                employmentId,
                Optional.empty(),
                name,
                unit,
                Optional.empty(),
                Optional.empty(),
                DEFAULT_LANGUAGE,
                ContractForm.MONTHLY,
                EmploymentStatus.ACTIVE,
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                ListDecision.NONE);
    }

    /// Whether the person can be reached without a letter.
    public boolean hasAddress() {
        return email.isPresent() || mobile.isPresent();
    }

    /// The same job in another unit, where the person leads nothing yet.
    public StaffMember in(UnitId other) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                other,
                email,
                mobile,
                language,
                contractForm,
                status,
                false,
                from,
                to,
                attributes,
                decision);
    }

    /// The same job, led or not.
    public StaffMember leading(boolean leads) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                unit,
                email,
                mobile,
                language,
                contractForm,
                status,
                leads,
                from,
                to,
                attributes,
                decision);
    }

    /// The same job, reached otherwise.
    public StaffMember reachedBy(Optional<String> newEmail, Optional<String> newMobile) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                unit,
                newEmail,
                newMobile,
                language,
                contractForm,
                status,
                leader,
                from,
                to,
                attributes,
                decision);
    }

    /// The same job with a decision about it.
    public StaffMember with(ListDecision newDecision) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                unit,
                email,
                mobile,
                language,
                contractForm,
                status,
                leader,
                from,
                to,
                attributes,
                newDecision);
    }

    /// The same job paid otherwise, or with another standing.
    public StaffMember with(ContractForm newForm, EmploymentStatus newStatus) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                unit,
                email,
                mobile,
                language,
                newForm,
                newStatus,
                leader,
                from,
                to,
                attributes,
                decision);
    }

    /// The same job between other days.
    public StaffMember between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new StaffMember(
                employmentId,
                personId,
                name,
                unit,
                email,
                mobile,
                language,
                contractForm,
                status,
                leader,
                first,
                last,
                attributes,
                decision);
    }
}
