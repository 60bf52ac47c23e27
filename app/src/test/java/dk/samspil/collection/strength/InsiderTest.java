package dk.samspil.collection.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.Drafts;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.respond.AnswerSheet;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.Respondents;
import dk.samspil.collection.respond.Sheet;
import dk.samspil.collection.respond.web.OpenRound;
import dk.samspil.collection.strength.Insider.Person;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.database.RealPostgres;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.shared.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/// Three weeks of answering, and an insider who has every table, the order in which rows were written, and the
/// write-ahead log, but not two parts of the key. Matching people to ballots must not beat guessing within the unit.
@Tag("long")
@SpringBootTest
@OnRealPostgres
class InsiderTest {
    private static final int UNITS = 40;
    private static final int PEOPLE = 10;
    private static final int DAYS = 15;
    private static final double ANSWERING = 0.8;
    private static final long SEED = 20261122;

    /// Of a random order, one in each unit stands in its place by chance, give or take one; this is four standard
    /// deviations more.
    private static final int BY_CHANCE = UNITS + 4 * (int) Math.ceil(Math.sqrt(UNITS));

    private static final String INVITATION = "collection_invitation.invitation";
    private static final Actor ACTOR = new Actor("test");

    private final Random random = new Random(SEED);
    private final ApplicationContext application;
    private final Respondents respondents;
    private final Invitations invitations;
    private final Drafts drafts;
    private final Environment environment;
    private OpenRound round;
    private Insider insider;

    @Autowired
    InsiderTest(
            ApplicationContext application,
            Respondents respondents,
            Invitations invitations,
            Drafts drafts,
            Environment environment) {
        this.application = application;
        this.respondents = respondents;
        this.invitations = invitations;
        this.drafts = drafts;
        this.environment = environment;
    }

    @BeforeEach
    void open() {
        round = OpenRound.withTeams(application, UNITS, PEOPLE);
        application.getBean(Policies.class).adopt(round.id(), DisclosurePolicy.DEFAULT, ACTOR);
        insider = new Insider(RealPostgres.asAdministrator(environment.getRequiredProperty("samspil.database.url")));
    }

    @Test
    void matchingPeopleToBallotsIsGuessing() {
        List<Person> cameInOrder = new ArrayList<>();
        List<Person> markedInOrder = new ArrayList<>();
        for (List<Person> day : threeWeeks()) {
            String morning = insider.endOfLog();
            day.forEach(this::answer);
            assertThat(insider.mentions(INVITATION, morning))
                    .as("what the log tells of people while they answer")
                    .isZero();
            invitations.storeRemembered();
            drafts.emptyWaiting();
            cameInOrder.addAll(day);
            markedInOrder.addAll(shuffledByNight(day));
        }
        // With the key, and a copy of the box from before it was opened, the day alone gives most people away:
        // this is what the attack can do.
        List<Person> boxAsItCame =
                ballotsIn(OpenedBox.of(application, round.id()).ballots());
        assertThat(Insider.rightMatches(markedInOrder, cameInOrder)).isGreaterThan(2 * BY_CHANCE);
        assertThat(boxAsItCame).containsExactlyInAnyOrderElementsOf(cameInOrder);

        round.close();
        application.getBean(BallotOpening.class).openWithServerKey(round.id(), ACTOR);

        List<Person> boxAsItLies =
                ballotsIn(OpenedBox.of(application, round.id()).ballots());
        assertThat(boxAsItLies).containsExactlyInAnyOrderElementsOf(cameInOrder);
        assertThat(Insider.rightMatches(markedInOrder, boxAsItLies)).isLessThanOrEqualTo(BY_CHANCE);
        assertThat(Insider.rightMatches(cameInOrder, boxAsItLies)).isLessThanOrEqualTo(BY_CHANCE);
        assertThat(insider.inOrderOfWriting("collection_answer.draft", "id"))
                .as("drafts and invitations have no name in common")
                .doesNotContainAnyElementsOf(insider.inOrderOfWriting(INVITATION, "encode(lookup, 'hex')::uuid"));
    }

    /// Who comes on which day, each day in the order in which they come.
    private List<List<Person>> threeWeeks() {
        List<List<Person>> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            days.add(new ArrayList<>());
        }
        for (int unit = 0; unit < UNITS; unit++) {
            for (int person = 0; person < PEOPLE; person++) {
                if (random.nextDouble() < ANSWERING) {
                    days.get(random.nextInt(DAYS)).add(new Person("team-" + unit, person));
                }
            }
        }
        days.forEach(day -> Collections.shuffle(day, random));
        return days;
    }

    /// What the nightly count shows of a day: who, in no order.
    private List<Person> shuffledByNight(List<Person> day) {
        List<Person> people = new ArrayList<>(day);
        Collections.shuffle(people, random);
        return people;
    }

    private void answer(Person person) {
        String code = round.codeOf(person.unit() + "-" + person.number());
        if (respondents.enter(code) instanceof Entrance.Welcome(var asked, var pass)
                && respondents.begin(asked, pass)
                        instanceof Entrance.WelcomeBack(var open, var started, var none, var revision)) {
            var sheet = new Sheet(new AnswerSheet(signs(person.number())), none.comments());
            respondents.save(open, started, sheet, revision, false);
            respondents.send(open, open.key().orElseThrow().key(), started, sheet);
        } else {
            throw new IllegalStateException("a code that opens nothing");
        }
    }

    /// The number, in the first two answers, in fives.
    private static String signs(int number) {
        return "" + number % 5 + number / 5 + "0".repeat(OpenRound.ITEMS - 2);
    }

    private static List<Person> ballotsIn(List<Ballot> ballots) {
        return ballots.stream()
                .map(ballot -> new Person(
                        ballot.unit().value(),
                        StubbornRespondent.numberOf(ballot.answers().stream()
                                .map(Optional::orElseThrow)
                                .toList())))
                .toList();
    }
}
