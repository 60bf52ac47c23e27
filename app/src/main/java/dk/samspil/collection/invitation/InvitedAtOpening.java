package dk.samspil.collection.invitation;

import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.Actor;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundOpened;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Sees to it, in the transaction that opens a round, that everybody who was frozen has a code: no round is open with
/// somebody not asked. Most codes were prepared when the round was made ready.
@Component
final class InvitedAtOpening {
    private final Surveys surveys;
    private final Organisations organisations;
    private final AskedPeople people;
    private final Invitations invitations;

    InvitedAtOpening(Surveys surveys, Organisations organisations, AskedPeople people, Invitations invitations) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.people = people;
        this.invitations = invitations;
    }

    @EventListener
    void invite(RoundOpened opened) {
        OrganisationSnapshot asked =
                organisations.get(surveys.get(opened.round()).organisation());
        LocalDate day = LocalDate.ofInstant(opened.at(), FieldPeriod.DANISH_TIME);
        invitations.prepare(opened.round(), people.of(asked, day), Actor.APPLICATION);
    }

    /// Only once they are committed does reading rows say that they are.
    @TransactionalEventListener
    void settle(RoundOpened opened) {
        invitations.settle();
    }
}
