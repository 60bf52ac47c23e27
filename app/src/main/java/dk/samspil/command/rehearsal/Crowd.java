package dk.samspil.command.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Many who answer at the same time. Most do; some never come.
final class Crowd {
    private static final double COMES = 0.85;
    private static final int STEPS = 6;

    private final URI site;
    private final int atOnce;
    private final long seed;
    private final Consumer<String> say;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger comments = new AtomicInteger();
    private final AtomicInteger gaveUp = new AtomicInteger();
    private final AtomicInteger stayedAway = new AtomicInteger();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    Crowd(URI site, int atOnce, long seed, Consumer<String> say) {
        this.site = site;
        this.atOnce = atOnce;
        this.seed = seed;
        this.say = say;
    }

    /// What came of all of them.
    ///
    /// @param troubles what was not as it should be
    record Outcome(int acknowledged, int comments, int gaveUp, int stayedAway, List<String> troubles) {
        Outcome {
            troubles = List.copyOf(troubles);
        }
    }

    /// Lets everybody with a code answer, or not.
    Outcome answer(List<String> codes) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < atOnce; i++) {
                threads.add(Thread.ofPlatform().start(() -> answerSome(codes, client)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return new Outcome(acknowledged.get(), comments.get(), gaveUp.get(), stayedAway.get(), List.copyOf(troubles));
    }

    private void answerSome(List<String> codes, HttpClient client) {
        try {
            for (int person = next.getAndIncrement(); person < codes.size(); person = next.getAndIncrement()) {
                answerOne(person, codes.get(person), client);
                if ((person + 1) % Math.max(1, codes.size() / STEPS) == 0) {
                    say.accept("  %,d of %,d have had their turn, %,d have a receipt"
                            .formatted(person + 1, codes.size(), acknowledged.get()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerOne(int person, String code, HttpClient client) throws InterruptedException {
        var random = new SplittableRandom(seed + person);
        if (random.nextDouble() > COMES) {
            stayedAway.incrementAndGet();
            return;
        }
        try {
            var outcome = new PlayedRespondent(site, client, random).answer(code);
            (outcome.acknowledged() ? acknowledged : gaveUp).incrementAndGet();
            comments.addAndGet(outcome.comments());
        } catch (IOException e) {
            troubles.add(e.toString());
        }
    }
}
