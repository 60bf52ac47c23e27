package dk.samspil.collection.outreach;

import dk.samspil.collection.invitation.InvitedEmployment;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.MobileNumber;
import dk.samspil.shared.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Somebody to write to, as the staff list has them today.
///
/// @param invitation by which the code is computed
/// @param unit the name of the unit for which the person answers
/// @param person the same for all of one person's jobs
/// @param jobs how many jobs the person has
/// @param answers for how many of them the person is asked
/// @param failed ways whose address does not work
record Recipient(
        InvitedEmployment invitation,
        String name,
        String unit,
        Language language,
        Optional<EmailAddress> email,
        Optional<MobileNumber> mobile,
        String person,
        int jobs,
        int answers,
        Set<Route> failed) {
    Recipient {
        failed = Set.copyOf(failed);
    }

    String employmentId() {
        return invitation.employmentId();
    }

    /// Whether the code was used, as of the last nightly count.
    boolean used() {
        return invitation.used();
    }

    /// The best way that reaches the person; empty when a letter is needed.
    Optional<Route> route(RouteOrder order) {
        return order.routes().stream().filter(this::isReachedBy).findFirst();
    }

    boolean isReachedBy(Route route) {
        return !failed.contains(route) && address(route).isPresent();
    }

    /// The address for a way, as it is written.
    Optional<String> address(Route route) {
        return switch (route) {
            case EMAIL -> email.map(EmailAddress::value);
            case SMS -> mobile.map(MobileNumber::value);
        };
    }

    /// Whether both get their messages by this way at the same address, since they are one person.
    boolean isReachedWith(Recipient other, Route route) {
        return person.equals(other.person)
                && isReachedBy(route)
                && other.isReachedBy(route)
                && address(route).equals(other.address(route));
    }

    String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }

    Recipient without(Route route) {
        var more = new HashSet<>(failed);
        more.add(route);
        return new Recipient(invitation, name, unit, language, email, mobile, person, jobs, answers, more);
    }

    @Override
    public String toString() {
        return "Recipient";
    }
}
