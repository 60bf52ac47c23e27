package dk.samspil.collection.rate;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.jobs.Job;
import dk.samspil.jobs.MovableClock;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/// A planned round of a small municipality that has opened: three units below the top, of 20, 30 and 5 people.
public final class AskedMunicipality {
    public static final UnitId TOP = new UnitId("rates-top");
    public static final UnitId LARGE = new UnitId("rates-large");
    public static final UnitId OTHER = new UnitId("rates-other");
    public static final UnitId SMALL = new UnitId("rates-small");
    public static final Map<UnitId, Integer> INVITED = invited();
    /// Every employment's id begins so.
    public static final String EMPLOYMENT_PREFIX = "ansat-";

    private static final Actor ACTOR = new Actor("rates");
    private static final Instant SPRING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-10-19T06:00:00Z");

    private final ApplicationContext application;
    private final RoundId id;
    private final Map<UnitId, Integer> answered = new HashMap<>();

    private AskedMunicipality(ApplicationContext application, RoundId id) {
        this.application = application;
        this.id = id;
    }

    private static Map<UnitId, Integer> invited() {
        Map<UnitId, Integer> invited = new LinkedHashMap<>();
        invited.put(LARGE, 20);
        invited.put(OTHER, 30);
        invited.put(SMALL, 5);
        return invited;
    }

    /// Plans a round and opens it on Monday 19 October 2026; the clock stands there then.
    public static AskedMunicipality open(ApplicationContext application) {
        var clock = application.getBean(MovableClock.class);
        clock.set(SPRING);
        var plans = application.getBean(RoundPlans.class);
        RoundPlan plan = plans.copy(earlier(application), ACTOR);
        plans.finish(plan.id(), ACTOR);
        application.getBean(RoundKeys.class).makeServerKey(plan.id(), KeyCustody.DEMONSTRATION, ACTOR);
        plans.makeReady(plan.id(), ACTOR);
        clock.set(OPENS);
        run(application, "open-round", plan.id());
        return new AskedMunicipality(application, plan.id());
    }

    /// Runs a job now.
    public static void run(ApplicationContext application, String job, Object subject) {
        application.getBeansOfType(Job.class).values().stream()
                .filter(each -> each.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run(subject.toString());
    }

    private static RoundId earlier(ApplicationContext application) {
        var tree = new OrganisationTree(List.of(
                new Unit(TOP, null, "Vidby"),
                new Unit(LARGE, TOP, "Hjemmepleje Øst"),
                new Unit(OTHER, TOP, "Hjemmepleje Vest"),
                new Unit(SMALL, TOP, "Team Lilleå")));
        List<Employment> staff = INVITED.entrySet().stream()
                .flatMap(unit -> IntStream.range(0, unit.getValue())
                        .mapToObj(number -> new Employment(
                                employment(unit.getKey(), number), unit.getKey(), number == 0, List.of())))
                .toList();
        var organisation = application
                .getBean(Organisations.class)
                .freeze(new OrganisationSnapshot(tree, List.of(), staff), ACTOR);
        var trust = new Dimension(
                "trust",
                LocalText.of("Tillid"),
                Dimension.Role.CORE,
                new AnswerOptions(0, 4, List.of()),
                List.of(new Item("t1", LocalText.of("Stoler I på hinanden?"), false)));
        var asked = new Questionnaire("q", LocalText.of("Social kapital 2025"), List.of(trust), List.of());
        var surveys = application.getBean(Surveys.class);
        RoundId round =
                surveys.open(asked, organisation, List.of(), true, ACTOR).id();
        surveys.close(round, ACTOR);
        return round;
    }

    private static String employment(UnitId unit, int number) {
        return EMPLOYMENT_PREFIX + unit + "-" + number;
    }

    public RoundId id() {
        return id;
    }

    /// Some more people of a unit use their codes, as long as there are any.
    public void answer(UnitId unit, int people) {
        var invitations = application.getBean(Invitations.class);
        var hash = application.getBean(CodeSecrets.class).slowHash();
        int from = answered.getOrDefault(unit, 0);
        int to = Math.min(from + people, INVITED.getOrDefault(unit, 0));
        for (int number = from; number < to; number++) {
            invitations.markUsed(hash.keysOf(invitations.codeOf(id, employment(unit, number)))
                    .lookup());
        }
        answered.put(unit, to);
    }
}
