package dk.samspil.collection.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Application;
import dk.samspil.collection.answer.Ballot;
import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.survey.Surveys;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The application and PostgreSQL are killed at random moments while people send: what was acknowledged
/// is stored, comments too, and nobody is counted twice.
@Tag("long")
class KillTest {
    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int PEOPLE = 8_000;
    private static final int AT_ONCE = 8;
    private static final int KILLS = 52;
    /// Every so many kills the application goes; every second time with PostgreSQL's first process.
    private static final int APPLICATION_EVERY = 8;
    private static final int LONGEST_PAUSE_IN_MILLISECONDS = 500;
    private static final int MOST_BETWEEN_KILLS = 100;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;
    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);
    private final Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostAndNobodyIsCountedTwice() throws IOException, InterruptedException {
        var application = new RunningApplication(folder, PEOPLE);
        List<String> codes = application.codes();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            people.add(Thread.ofPlatform().start(() -> answer(application, codes)));
        }

        for (int kill = 1; kill <= KILLS; kill++) {
            waitForSome(codes.size());
            kill(application, kill);
        }

        over.set(true);
        for (Thread person : people) {
            person.join();
        }
        application.killBoth();
        OpenedBox box = boxOf(application);
        List<Integer> ballots = box.ballots().stream().map(KillTest::writer).toList();
        List<Integer> comments = box.texts().stream()
                .map(text -> Integer.parseInt(text.replaceFirst(".*: ", "")))
                .toList();
        LOG.info(
                "{} kills, {} acknowledged, {} ballots and {} comments in the box",
                KILLS,
                acknowledged.size(),
                ballots.size(),
                comments.size());
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(ballots).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(comments)
                .doesNotHaveDuplicates()
                .containsAll(
                        acknowledged.stream().filter(StubbornRespondent::writes).toList());
    }

    /// Until some more have their receipt, so that every kill hits people who are sending, and then a moment longer.
    private void waitForSome(int people) throws InterruptedException {
        int enough = acknowledged.size() + 1 + random.nextInt(MOST_BETWEEN_KILLS);
        while (acknowledged.size() < enough && next.get() < people) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        Thread.sleep(random.nextInt(LONGEST_PAUSE_IN_MILLISECONDS));
    }

    private void kill(RunningApplication application, int kill) throws IOException, InterruptedException {
        if (kill % APPLICATION_EVERY != 0) {
            application.killOneOfPostgres(random);
        } else if (kill % (2 * APPLICATION_EVERY) == 0) {
            application.killBoth();
            application.startAgain();
        } else {
            application.killApplication();
            application.startAgain();
        }
    }

    private void answer(RunningApplication application, List<String> codes) {
        try (var client = HttpClient.newHttpClient()) {
            var respondent = new StubbornRespondent(application.address(), client, over::get);
            for (int number = next.getAndIncrement();
                    number < codes.size() && !over.get();
                    number = next.getAndIncrement()) {
                if (respondent.answer(number, codes.get(number)) != StubbornRespondent.End.GIVEN_UP) {
                    acknowledged.add(number);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int writer(Ballot ballot) {
        return StubbornRespondent.numberOf(
                ballot.answers().stream().map(Optional::orElseThrow).toList());
    }

    /// What is there, after one more start.
    private static OpenedBox boxOf(RunningApplication application) {
        List<String> settings = new ArrayList<>(application.settings());
        settings.add("--server.port=0");
        try (var context = new SpringApplicationBuilder(Application.class).run(settings.toArray(String[]::new))) {
            var round = context.getBean(Surveys.class).list().getFirst().id();
            return OpenedBox.of(context, round);
        }
    }
}
