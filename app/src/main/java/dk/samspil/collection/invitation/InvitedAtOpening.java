package dk.samspil.collection.invitation;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Invites those who were frozen with a planned round, in the transaction that opens it: nobody's code works before,
/// and
/// no round is open with nobody asked.
@Component
final class InvitedAtOpening {
    private final Surveys surveys;
    private final Organisations organisations;
    private final Register register;
    private final Invitations invitations;

    InvitedAtOpening(Surveys surveys, Organisations organisations, Register register, Invitations invitations) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.register = register;
        this.invitations = invitations;
    }

    @EventListener
    void invite(RoundOpened opened) {
        SurveyRound round = surveys.get(opened.round());
        OrganisationSnapshot asked = organisations.get(round.organisation());
        Map<String, String> languages = languagesOn(LocalDate.ofInstant(opened.at(), FieldPeriod.DANISH_TIME));
        List<InvitedPerson> people = asked.employments().stream()
                .map(employment ->
                        person(employment, languages.getOrDefault(employment.id(), StaffMember.DEFAULT_LANGUAGE)))
                .toList();
        invitations.prepare(opened.round(), people, Actor.APPLICATION);
    }

    private static InvitedPerson person(Employment employment, String language) {
        return new InvitedPerson(
                employment.id(), employment.unit(), employment.leader(), employment.attributes(), language);
    }

    private Map<String, String> languagesOn(LocalDate day) {
        return register.listStaff(day).stream()
                .collect(Collectors.toMap(StaffMember::employmentId, StaffMember::language));
    }
}
