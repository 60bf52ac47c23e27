package dk.samspil.collection.respond.web;

import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.InvitedPerson;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// A round that takes answers: thirty items in three themes and a comment, in three languages, for two
/// teams of 17 and 3 people in one home-care district.
public final class OpenRound {
    public static final UnitId TOP = new UnitId("top");
    public static final UnitId DISTRICT = new UnitId("district");
    public static final UnitId TEAM = new UnitId("team");
    public static final UnitId SMALL_TEAM = new UnitId("small-team");
    public static final int ITEMS = 30;
    static final UnitId ROADS = new UnitId("roads");
    static final UnitId CARE = new UnitId("care");
    static final UnitId ROADS_TEAM = new UnitId("roads-team");
    static final UnitId CARE_TEAM = new UnitId("care-team");

    private static final Actor ACTOR = new Actor("test");
    private static final List<String> SCALE =
            List.of("I meget ringe grad", "I ringe grad", "Delvist", "I høj grad", "I meget høj grad");
    private static final List<String> THEMES = List.of("Tillid", "Retfærdighed", "Samarbejde");

    private final ApplicationContext application;
    private final RoundId id;

    private OpenRound(ApplicationContext application, RoundId id) {
        this.application = application;
        this.id = id;
    }

    public static OpenRound in(ApplicationContext application) {
        return in(application, 17);
    }

    /// @param people how many are invited in the larger team
    public static OpenRound in(ApplicationContext application, int people) {
        List<Employment> staff = Stream.concat(
                        IntStream.range(0, people).mapToObj(i -> employment(TEAM, i)),
                        IntStream.range(0, 3).mapToObj(i -> employment(SMALL_TEAM, i)))
                .toList();
        return open(
                application,
                staff,
                List.of(new Unit(TEAM, DISTRICT, "Team Åen"), new Unit(SMALL_TEAM, DISTRICT, "Team <Bakken>")));
    }

    /// A round for equally large teams.
    public static OpenRound withTeams(ApplicationContext application, int teams, int people) {
        List<Unit> units = IntStream.range(0, teams)
                .mapToObj(team -> new Unit(new UnitId("team-" + team), DISTRICT, "Team " + team))
                .toList();
        List<Employment> staff = units.stream()
                .flatMap(unit -> IntStream.range(0, people).mapToObj(i -> employment(unit.id(), i)))
                .toList();
        return open(application, staff, units);
    }

    /// A round in which two departments, each with one team, are asked something of their own besides what everybody
    /// is asked.
    public static OpenRound withDepartments(ApplicationContext application, int people) {
        List<Employment> staff = Stream.of(ROADS_TEAM, CARE_TEAM)
                .flatMap(unit -> IntStream.range(0, people).mapToObj(i -> employment(unit, i)))
                .toList();
        List<Unit> units = List.of(
                new Unit(TOP, null, "Vidby Kommune"),
                new Unit(ROADS, TOP, "Teknik og Miljø"),
                new Unit(CARE, TOP, "Sundhed og Omsorg"),
                new Unit(ROADS_TEAM, ROADS, "Vejholdet"),
                new Unit(CARE_TEAM, CARE, "Aftenholdet"));
        return open(application, staff, units, OwnQuestions.questionnaire());
    }

    private static OpenRound open(ApplicationContext application, List<Employment> staff, List<Unit> teams) {
        List<Unit> units = new ArrayList<>(
                List.of(new Unit(TOP, null, "Vidby Kommune"), new Unit(DISTRICT, TOP, "Hjemmeplejen Nord")));
        units.addAll(teams);
        return open(application, staff, units, questionnaire());
    }

    private static OpenRound open(
            ApplicationContext application, List<Employment> staff, List<Unit> units, Questionnaire questionnaire) {
        var tree = new OrganisationTree(units);
        var snapshot = application
                .getBean(Organisations.class)
                .freeze(new OrganisationSnapshot(tree, List.of("age"), staff), ACTOR);
        RoundId round = application
                .getBean(Surveys.class)
                .open(questionnaire, snapshot, List.of("age"), true, ACTOR)
                .id();
        application.getBean(RoundKeys.class).makeServerKey(round, KeyCustody.DEMONSTRATION, ACTOR);
        application
                .getBean(Invitations.class)
                .prepare(
                        round,
                        staff.stream()
                                .map(each -> new InvitedPerson(
                                        each.id(), each.unit(), each.leader(), each.attributes(), "da"))
                                .toList(),
                        ACTOR);
        return new OpenRound(application, round);
    }

    private static Employment employment(UnitId unit, int number) {
        return new Employment(unit + "-" + number, unit, number == 0, List.of(number % 2 == 0 ? "20-39" : "40-"));
    }

    public RoundId id() {
        return id;
    }

    /// The code of the person with this number in the larger team.
    public String code(int person) {
        return codeOf(TEAM + "-" + person);
    }

    /// The code of somebody in the team of three.
    public String codeInSmallTeam() {
        return codeOf(SMALL_TEAM + "-1");
    }

    /// The code of an employment, such as `team-3-7`.
    public String codeOf(String employment) {
        return application.getBean(Invitations.class).codeOf(id, employment).display();
    }

    public void close() {
        application.getBean(Surveys.class).close(id, ACTOR);
        application.getBean(SealedBallots.class).closeBox(id);
    }

    private static Questionnaire questionnaire() {
        var options = new AnswerOptions(
                1,
                5,
                SCALE.stream().map(text -> LocalText.of(text, "en " + text)).toList());
        List<Dimension> dimensions = new ArrayList<>();
        for (int theme = 0; theme < THEMES.size(); theme++) {
            int first = theme * 10;
            dimensions.add(new Dimension(
                    "d" + theme,
                    LocalText.of(THEMES.get(theme)),
                    Dimension.Role.CORE,
                    options,
                    IntStream.range(first, first + 10).mapToObj(OpenRound::item).toList()));
        }
        return new Questionnaire(
                "q",
                LocalText.of("Social kapital"),
                dimensions,
                List.of(),
                List.of(LanguageTag.DANISH, LanguageTag.ENGLISH, new LanguageTag("ar")),
                Optional.empty(),
                List.of(new FreeTextQuestion(
                        "better",
                        LocalText.of("Hvad ville gøre samarbejdet bedre hos jer?"),
                        1,
                        Optional.empty(),
                        600)),
                List.of(),
                List.of());
    }

    private static Item item(int number) {
        return new Item(
                "i" + number,
                new LocalText(Map.of(
                        LanguageTag.DANISH,
                        "Kan man stole på nummer " + (number + 1) + "?",
                        new LanguageTag("ar"),
                        "هل يمكن الوثوق بالرقم " + (number + 1) + "؟")),
                false,
                1,
                Optional.empty(),
                true,
                Optional.empty(),
                Set.of(),
                false);
    }
}
