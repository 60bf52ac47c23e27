package dk.samspil.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.random.RandomGenerator;

/// How an invented employee comes to answer, and what.
///
/// A person's true view of a theme is the theme's level, the unit's climate, a share for the occupation, the person's
/// general outlook (.45 of the variance) and the person's view of that theme (.55). Every item adds noise of its own;
/// the sum is cut into five answers. Well-being follows from the other themes. Who answers depends on occupation, age,
/// sex, unit and, weakly, on well-being itself. Some items are skipped, and some people stop half-way.
final class AnswerModel {
    private static final double SHARE_OF_OUTLOOK = 0.45;
    private static final double SPREAD_OF_OWN_WELLBEING = 0.70;
    private static final double SPREAD_OF_ITEM = 0.18;
    private static final double SPREAD_OF_NOISE = 0.75;
    private static final List<Double> CUTS = List.of(-1.75, -0.85, 0.0, 1.05);
    private static final double SHARE_SKIPPED = 0.02;
    private static final double SHARE_BREAKING_OFF = 0.02;
    private static final double RESPONSE_RATE = 0.78;
    private static final double INCLINATION_BY_WELLBEING = 0.15;
    private static final double LEADERS_VIEW = 0.25;
    private static final double LEADERS_INCLINATION = 1.1;
    private static final Map<String, Double> VIEW_BY_OCCUPATION =
            Map.of(Workforce.LEADER, LEADERS_VIEW, "Sygeplejersker", -0.10, "Lærere", -0.08, "Administration", 0.06);
    private static final Map<String, Double> INCLINATION_BY_OCCUPATION = Map.of(
            Workforce.LEADER,
            LEADERS_INCLINATION,
            "Social- og sundhedspersonale",
            -0.25,
            "Teknik og drift",
            -0.30,
            "Administration",
            0.55,
            "Socialrådgivere",
            0.20);

    private final Climate climate;
    private final RandomGenerator random;
    private final Map<String, Double> easeOfItem = new HashMap<>();

    AnswerModel(Climate climate, RandomGenerator random) {
        this.climate = climate;
        this.random = random;
        for (Theme theme : Theme.values()) {
            theme.listItemIds().forEach(item -> easeOfItem.put(item, SPREAD_OF_ITEM * random.nextGaussian()));
        }
    }

    /// The sheets of one year, in an order that says nothing of who gave them.
    List<AnswerSheet> answers(List<Employee> employees, List<PlannedUnit> units, int year) {
        List<Wish> wishes = employees.stream()
                .map(employee -> wishOf(employee, trueViews(employee, year)))
                .toList();
        double threshold = wishes.stream()
                .map(Wish::strength)
                .sorted(Comparator.reverseOrder())
                .skip(Math.round(RESPONSE_RATE * wishes.size()))
                .findFirst()
                .orElseThrow();
        List<AnswerSheet> sheets = new ArrayList<>();
        for (PlannedUnit unit : units) {
            wishes.stream()
                    .filter(wish -> wish.employee().unitId().equals(unit.id()))
                    .filter(wish -> unit.answers().isPresent() || wish.strength() > threshold)
                    .sorted(Comparator.comparingDouble(Wish::strength).reversed())
                    .limit(unit.answers().orElse(unit.employees()))
                    .forEach(wish -> sheets.add(sheetOf(wish, year)));
        }
        Collections.shuffle(sheets, Random.from(random));
        return List.copyOf(sheets);
    }

    /// How strongly somebody wants to answer, and what the person would say.
    private record Wish(Employee employee, double strength, Map<Theme, Double> views) {}

    private Wish wishOf(Employee employee, Map<Theme, Double> views) {
        double chance = random.nextDouble();
        double strength = INCLINATION_BY_OCCUPATION.getOrDefault(employee.occupation(), 0.0)
                + employee.ageGroup().inclination()
                + (employee.sex() == Employee.Sex.F ? 0.15 : 0)
                + climate.inclinationOf(employee.unitId())
                + INCLINATION_BY_WELLBEING * views.getOrDefault(Theme.WELLBEING, 0.0)
                + StrictMath.log((chance + 1e-9) / (1 - chance));
        return new Wish(employee, strength, views);
    }

    private Map<Theme, Double> trueViews(Employee employee, int year) {
        Map<Theme, Double> views = new EnumMap<>(Theme.class);
        double wellbeing = SPREAD_OF_OWN_WELLBEING * employee.viewOf(Theme.WELLBEING);
        for (Theme theme : Theme.values()) {
            double person = StrictMath.sqrt(SHARE_OF_OUTLOOK) * employee.outlook()
                    + StrictMath.sqrt(1 - SHARE_OF_OUTLOOK) * employee.viewOf(theme);
            wellbeing += theme.weightForWellbeing() * person;
            double around = theme.level()
                    + climate.of(employee.unitId(), theme, year)
                    + VIEW_BY_OCCUPATION.getOrDefault(employee.occupation(), 0.0);
            views.put(theme, around + (theme == Theme.WELLBEING ? wellbeing : person));
        }
        return views;
    }

    private AnswerSheet sheetOf(Wish wish, int year) {
        List<OptionalInt> answers = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (String item : theme.listItemIds()) {
                int answer = answerTo(wish.views().getOrDefault(theme, 0.0) + easeOfItem.getOrDefault(item, 0.0));
                boolean skipped = random.nextDouble() < SHARE_SKIPPED;
                answers.add(
                        skipped
                                ? OptionalInt.empty()
                                : OptionalInt.of(theme.isReversed(item) ? CUTS.size() + 2 - answer : answer));
            }
        }
        if (random.nextDouble() < SHARE_BREAKING_OFF) {
            int from = random.nextInt(1, answers.size());
            Collections.fill(answers.subList(from, answers.size()), OptionalInt.empty());
        }
        Employee employee = wish.employee();
        return new AnswerSheet(employee.unitId(), AnswerSheet.Background.of(employee, year), answers);
    }

    private int answerTo(double view) {
        double said = view + SPREAD_OF_NOISE * random.nextGaussian();
        return 1 + (int) CUTS.stream().filter(cut -> said > cut).count();
    }
}
