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
/// @param failed ways whose address does not work
record Recipient(
        InvitedEmployment invitation,
        String name,
        String unit,
        Language language,
        Optional<EmailAddress> email,
        Optional<MobileNumber> mobile,
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

    String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }

    Recipient without(Route route) {
        var more = new HashSet<>(failed);
        more.add(route);
        return new Recipient(invitation, name, unit, language, email, mobile, more);
    }

    @Override
    public String toString() {
        return "Recipient";
    }
}
