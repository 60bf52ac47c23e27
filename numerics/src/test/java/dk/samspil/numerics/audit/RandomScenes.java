package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Publication.Cell;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Small organisations with units, breakdowns by one attribute and by two, units of parts and groups,
/// published without any rule; the people are so few kinds that [ExactSupport] can answer.
final class RandomScenes {

    private static final int MOST_KINDS = 13;

    private RandomScenes() {}

    static Scene of(long seed) {
        var random = new Random(seed);
        int units = 2 + random.nextInt(4);
        var parents = new int[units];
        parents[0] = -1;
        for (int unit = 1; unit < units; unit++) {
            parents[unit] = random.nextInt(8) == 0 ? -1 : random.nextInt(unit);
        }
        var scene = Scene.of(parents);
        boolean withPartial = random.nextInt(3) == 0;
        for (int kind = 0; kind < MOST_KINDS; kind++) {
            int home = random.nextInt(units);
            var categories = new int[] {random.nextInt(3), random.nextInt(2)};
            scene.people(random.nextInt(4), home, categories);
            if (withPartial) {
                scene.partial(random.nextInt(2), home, categories);
            }
        }
        publish(scene, random, units);
        return scene;
    }

    private static void publish(Scene scene, Random random, int units) {
        for (int unit = 0; unit < units; unit++) {
            int choice = random.nextInt(6);
            if (choice < 4) {
                scene.unit(unit);
            } else if (choice == 4) {
                scene.parts(unit);
            }
            if (random.nextInt(2) == 0) {
                breakDown(scene, random, unit);
            }
        }
        while (random.nextInt(3) == 0) {
            int chosen = 1 + random.nextInt((1 << units) - 1);
            scene.cell(new Cell.Group(IntStream.range(0, units)
                    .filter(unit -> (chosen >> unit & 1) == 1)
                    .boxed()
                    .toList()));
        }
    }

    private static void breakDown(Scene scene, Random random, int unit) {
        switch (random.nextInt(4)) {
            case 0 -> scene.block(unit, 0, 0).block(unit, 0, 1, 2);
            case 1 -> scene.block(unit, 0, 0, 2).block(unit, 0, 1);
            case 2 -> scene.block(unit, 1, 1);
            default -> {
                scene.cell(new Cell.Block(unit, List.of(0, 1), List.of(0, 3, 4)));
                scene.cell(new Cell.Block(unit, List.of(0, 1), List.of(1, 2, 5)));
            }
        }
    }
}
