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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/// Three weeks of answering, and an insider who has every table, the order in which rows were written, the write-ahead
/// log byte by byte and what the application logged, but not two parts of the key before the close. Matching people to
/// ballots, people to comments, or comments to ballots must not beat guessing within the unit.
@Tag("long")
@SpringBootTest
@OnRealPostgres
@ExtendWith(OutputCaptureExtension.class)
class InsiderTest {
    private static final Logger LOG = LoggerFactory.getLogger(InsiderTest.class);
    private static final int UNITS = 40;
    private static final int PEOPLE = 10;
    private static final int DAYS = 15;
    private static final double ANSWERING = 0.8;
    private static final long SEED = 20261122;

    /// Of a random order, one in each unit stands in its place by chance, give or take one; this is four standard
    /// deviations more.
    private static final int BY_CHANCE = UNITS + 4 * (int) Math.ceil(Math.sqrt(UNITS));

    private static final String INVITATION = "collection_invitation.invitation";
    private static final String TEXT = "collection_answer.sealed_text";
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

    @AfterEach
    void leave() {
        insider.leave();
    }

    @BeforeEach
    void open() {
        insider = new Insider(RealPostgres.asAdministrator(environment.getRequiredProperty("samspil.database.url")));
        round = OpenRound.withTeams(application, UNITS, PEOPLE);
        application.getBean(Policies.class).adopt(round.id(), DisclosurePolicy.DEFAULT, ACTOR);
    }

    @Test
    void matchingPeopleToBallotsIsGuessing(CapturedOutput output) {
        List<Person> cameInOrder = new ArrayList<>();
        Set<String> lookups = Set.copyOf(insider.inOrderOfWriting(INVITATION, "encode(lookup, 'hex')", ofRound()));
        for (List<Person> day : threeWeeks()) {
            String morning = insider.endOfLog();
            int logged = output.getAll().length();
            day.forEach(this::answer);
            assertThat(insider.records(INVITATION, morning))
                    .as("what the log tells of people while they answer")
                    .isEmpty();
            assertThat(insider.records(TEXT, morning))
                    .as("what the log tells of comments before the close")
                    .isEmpty();
            assertThat(insider.namesInLog(lookups, morning))
                    .as("names of people in the bytes of the log")
                    .isEmpty();
            assertThat(output.getAll().substring(logged))
                    .as("what the application writes while people answer")
                    .isEmpty();
            String evening = insider.endOfLog();
            invitations.storeRemembered();
            drafts.emptyWaiting();
            assertThat(insider.records(INVITATION, evening))
                    .as("what the log tells of people by night")
                    .isNotEmpty();
            cameInOrder.addAll(day);
        }
        // With the key, and a copy of the box from before it was opened, the day alone gives most people away:
        // this is what the attack can do.
        List<Person> marked = peopleInOrder();
        assertThat(marked).containsExactlyInAnyOrderElementsOf(cameInOrder);
        assertThat(Insider.rightMatches(marked, ballotsInOrder())).isGreaterThan(2 * BY_CHANCE);

        round.close();
        assertThat(commentsInOrder())
                .hasSize((int) cameInOrder.stream().filter(InsiderTest::writes).count());
        say("comments to ballots before the opening", commentsInOrder(), ballotsInOrder());
        application.getBean(BallotOpening.class).openWithServerKey(round.id(), ACTOR);

        List<Person> box = ballotsInOrder();
        assertThat(box).containsExactlyInAnyOrderElementsOf(cameInOrder);
        say("people, as they were marked, to ballots", marked, box);
        say("people, as they came, to ballots", cameInOrder, box);
        say(
                "people, as they came, to comments",
                cameInOrder.stream().filter(InsiderTest::writes).toList(),
                commentsInOrder());
        say("comments to ballots", commentsInOrder(), box);
        assertThat(insider.inOrderOfWriting("collection_answer.draft", "id", "true"))
                .as("drafts and invitations have no name in common")
                .doesNotContainAnyElementsOf(
                        insider.inOrderOfWriting(INVITATION, "encode(lookup, 'hex')::uuid", ofRound()));
    }

    /// Matches, says how often rightly, and demands that it is no more than chance allows.
    private static void say(String what, List<Person> some, List<Person> others) {
        int right = Insider.rightMatches(some, others);
        LOG.info("{}: {} of {} right; chance allows {}", what, right, others.size(), BY_CHANCE);
        assertThat(right).as(what).isLessThanOrEqualTo(BY_CHANCE);
    }

    private String ofRound() {
        return "round_id = '" + round.id() + "'";
    }

    private List<Person> peopleInOrder() {
        return insider.inOrderOfWriting(INVITATION, "employment_id", ofRound() + " and used").stream()
                .map(InsiderTest::person)
                .toList();
    }

    private List<Person> ballotsInOrder() {
        return insider.inOrderOfWriting("collection_answer.sealed_ballot", "encode(sealed, 'hex')", ofRound()).stream()
                .map(each ->
                        OpenedBox.ballot(application, round.id(), HexFormat.of().parseHex(each)))
                .map(InsiderTest::writer)
                .toList();
    }

    private List<Person> commentsInOrder() {
        return insider.inOrderOfWriting(TEXT, "encode(sealed, 'hex')", ofRound()).stream()
                .map(each ->
                        OpenedBox.text(application, round.id(), HexFormat.of().parseHex(each)))
                .map(InsiderTest::person)
                .toList();
    }

    /// The person with a name such as `team-3-7`.
    private static Person person(String name) {
        int hyphen = name.lastIndexOf('-');
        return new Person(name.substring(0, hyphen), Integer.parseInt(name.substring(hyphen + 1)));
    }

    private static boolean writes(Person person) {
        return person.number() % 2 == 0;
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

    private void answer(Person person) {
        String code = round.codeOf(person.unit() + "-" + person.number());
        if (respondents.enter(code) instanceof Entrance.Welcome(var asked, var pass)
                && respondents.begin(asked, pass)
                        instanceof Entrance.WelcomeBack(var open, var started, var none, var revision)) {
            String comment = writes(person) ? person.unit() + "-" + person.number() : "";
            List<String> comments =
                    none.comments().stream().map(blank -> comment).toList();
            var sheet = new Sheet(new AnswerSheet(signs(person.number())), comments);
            respondents.save(open, started, sheet, revision, false);
            respondents.send(open, started, sheet);
        } else {
            throw new IllegalStateException("a code that opens nothing");
        }
    }

    /// The number, in the first two answers, in fives.
    private static String signs(int number) {
        return "" + number % 5 + number / 5 + "0".repeat(OpenRound.ITEMS - 2);
    }

    private static Person writer(Ballot ballot) {
        return new Person(
                ballot.unit().value(),
                StubbornRespondent.numberOf(
                        ballot.answers().stream().map(Optional::orElseThrow).toList()));
    }
}
