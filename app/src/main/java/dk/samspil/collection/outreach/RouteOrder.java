package dk.samspil.collection.outreach;

import dk.samspil.survey.plan.Channel;
import java.util.List;
import java.util.Set;

/// Which ways are tried, the best first.
public enum RouteOrder {
    EMAIL_FIRST,
    SMS_FIRST,
    EMAIL_ONLY,
    SMS_ONLY,
    /// Nobody is written to by the application.
    LETTERS_ONLY;

    public List<Route> routes() {
        return switch (this) {
            case EMAIL_FIRST -> List.of(Route.EMAIL, Route.SMS);
            case SMS_FIRST -> List.of(Route.SMS, Route.EMAIL);
            case EMAIL_ONLY -> List.of(Route.EMAIL);
            case SMS_ONLY -> List.of(Route.SMS);
            case LETTERS_ONLY -> List.of();
        };
    }

    /// What follows from the channels of a plan while nobody has chosen.
    static RouteOrder of(Set<Channel> channels) {
        boolean sms = channels.contains(Channel.SMS);
        if (channels.contains(Channel.EMAIL)) {
            return sms ? EMAIL_FIRST : EMAIL_ONLY;
        }
        return sms ? SMS_ONLY : LETTERS_ONLY;
    }
}
