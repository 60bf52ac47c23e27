package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Dimension.Role;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An invented municipality with an invented questionnaire, and its figures as they could have been released.
final class Fixture {
    static final UnitId TOP = new UnitId("vidby");
    static final UnitId AREA = new UnitId("nord");
    /// 14 answers, one theme over and one under.
    static final UnitId STREAM = new UnitId("aaen");
    /// 26 answers, nothing can be claimed.
    static final UnitId HILL = new UnitId("bakken");
    /// 5-9 answers, one theme as a range and one too few.
    static final UnitId NIGHT = new UnitId("nat");
    /// Fewer than five answers.
    static final UnitId MEADOW = new UnitId("engen");

    private static final AnswerOptions DEGREES = new AnswerOptions(
            1,
            5,
            List.of(
                    LocalText.of("i meget ringe grad", "to a very small extent"),
                    LocalText.of("i ringe grad", "to a small extent"),
                    LocalText.of("delvist", "somewhat"),
                    LocalText.of("i høj grad", "to a large extent"),
                    LocalText.of("i meget høj grad", "to a very large extent")));

    private static final List<String> SCALES = List.of("trust", "justice", "together", "voice", "wellbeing", "capital");

    private Fixture() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                "example",
                LocalText.of("Eksempel", "Example"),
                List.of(
                        dimension(
                                "trust",
                                "Tillid",
                                "Trust",
                                Role.CORE,
                                item("t1", "Vi regner med hinandens ord", "We count on each other’s word", false),
                                item(
                                        "t2",
                                        "Vi holder vigtige ting tilbage for hinanden",
                                        "We keep important things from each other",
                                        true)),
                        dimension(
                                "justice",
                                "Retfærdighed",
                                "Justice",
                                Role.CORE,
                                item(
                                        "j1",
                                        "Opgaverne bliver delt, så det er til at forstå",
                                        "Tasks are shared in a way one can understand",
                                        false),
                                item(
                                        "j2",
                                        "Uenighed bliver løst ordentligt",
                                        "Disagreement is settled properly",
                                        false)),
                        dimension(
                                "together",
                                "Samarbejde",
                                "Working together",
                                Role.CORE,
                                item(
                                        "s1",
                                        "Vi tager fat, når en kollega har travlt",
                                        "We lend a hand when a colleague is busy",
                                        false)),
                        dimension(
                                "voice",
                                "Indflydelse",
                                "Influence",
                                Role.DRIVER,
                                item(
                                        "v1",
                                        "Jeg har noget at sige om min arbejdsdag",
                                        "I have a say in my working day",
                                        false)),
                        dimension(
                                "wellbeing",
                                "Trivsel",
                                "Well-being",
                                Role.OUTCOME,
                                told("w1", "Jeg går glad hjem", "I go home happy"))),
                List.of(new Composite(
                        "capital",
                        LocalText.of("Social kapital", "Social capital"),
                        Composite.Kind.MEAN_OF_DIMENSIONS,
                        List.of("trust", "justice", "together"))));
    }

    /// Means in the order trust, justice, working together, influence, well-being, social capital.
    static ReleasedTable release() {
        return released().build();
    }

    /// The same, to add to.
    static ReleasedTableBuilder released() {
        var builder = ReleasedTableBuilder.aRelease()
                .under(CutFixture.policy())
                .inLedger("8d1c5f0a7e2b4c9638d1c5f0a7e2b4c9", "0.2.0")
                .audited("counts", 6, 210)
                .audited("means", 31, 480)
                .audited("items", 14, 190)
                .audited("distributions", 9, 120)
                .published("vidby", null, "Vidby Kommune", "640")
                .published("nord", "vidby", "Hjemmeplejen Nord", "60")
                .published("aaen", "nord", "Team Åen", "14")
                .published("bakken", "nord", "Team Bakken", "26")
                .unit("nat", "nord", "Nattevagten", true, WithheldReason.DEFER, "nat", "5-9")
                .withheld("engen", "nord", "Team Engen", WithheldReason.FEW, "nord");
        means(builder, "vidby", "640", "71", "63", "72", "61", "69", "69");
        means(builder, "nord", "60", "69", "61", "70", "62", "67", "67");
        means(builder, "aaen", "14", "83", "46", "70", "60", "68", "66");
        means(builder, "bakken", "26", "74", "58", "69", "66", "70", "67");
        means(builder, "nat", "5-9", ">80", "58", "66", "52", "-", "70");
        for (String unit : List.of("vidby:640:76", "nord:60:78", "aaen:14:82", "bakken:26:>90")) {
            String[] parts = unit.split(":", 3);
            builder.figure(parts[0], "response_rate", parts[1], parts[2]);
        }
        Neighbours.addTo(builder, "vidby", scores(), 68, true);
        previous(builder, "nord", "58", "70", "62", "71", "62", "67", "68");
        previous(builder, "aaen", "16", "81", "70", "72", "63", "66", "74");
        previous(builder, "bakken", "25", "73", "60", "68", "65", "71", "67");
        items(builder, "vidby", "640", "72", "70", "62", "64", "72", "61", "69");
        items(builder, "nord", "60", "70", "68", "61", "61", "70", "62", "67");
        items(builder, "aaen", "14", "86", "80", "52", "40", "70", "60", "68");
        items(builder, "bakken", "26", "76", "72", "57", "59", "69", "66", "70");
        everyAnswer(builder, "vidby", "640");
        everyAnswer(builder, "nord", "60");
        threeClasses(builder, "bakken", "26");
        CutFixture.addTo(builder);
        qualities(builder);
        return builder;
    }

    private static void means(ReleasedTableBuilder builder, String unit, String count, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("-")) {
                builder.figure(unit, "mean:" + SCALES.get(i), count, values[i]);
            }
        }
    }

    private static List<String> scores() {
        List<String> scores = new ArrayList<>(SCALES);
        questionnaire().listItems().forEach(item -> scores.add(item.id()));
        return scores;
    }

    private static void previous(ReleasedTableBuilder builder, String unit, String count, String... values) {
        for (int i = 0; i < values.length; i++) {
            builder.figure(unit, "previous:" + SCALES.get(i), count, values[i]);
        }
    }

    private static void items(ReleasedTableBuilder builder, String unit, String count, String... values) {
        List<Item> items = questionnaire().listItems();
        for (int i = 0; i < values.length; i++) {
            builder.figure(unit, "mean:" + items.get(i).id(), count, values[i]);
        }
    }

    private static void everyAnswer(ReleasedTableBuilder builder, String unit, String count) {
        for (Item item : questionnaire().listItems()) {
            shares(builder, unit, count, item.id(), Map.of("1", 5, "2", 13, "3", 24, "4", 38, "5", 20));
        }
    }

    private static void threeClasses(ReleasedTableBuilder builder, String unit, String count) {
        shares(builder, unit, count, "t1", Map.of("1|2|3", 19, "4|5", 81));
        shares(builder, unit, count, "t2", Map.of("1|2", 69, "3", 19, "4|5", 12));
        shares(builder, unit, count, "j1", Map.of("1|2", 38, "3", 16, "4|5", 46));
        shares(builder, unit, count, "j2", Map.of("1|2", 23, "3", 35, "4|5", 42));
        shares(builder, unit, count, "s1", Map.of("1|2", 15, "3", 27, "4|5", 58));
        shares(builder, unit, count, "w1", Map.of("1|2", 19, "3", 23, "4|5", 58));
    }

    private static void shares(
            ReleasedTableBuilder builder, String unit, String count, String item, Map<String, Integer> percents) {
        percents.keySet().stream()
                .sorted()
                .forEach(answers -> builder.figure(
                        unit,
                        "share:" + item + ":" + answers,
                        count,
                        percents.get(answers).toString()));
    }

    private static void qualities(ReleasedTableBuilder builder) {
        for (String scale : SCALES) {
            Map<String, Double> parameters = new LinkedHashMap<>();
            parameters.put("items", 2.0);
            parameters.put("n", 640.0);
            parameters.put("mean", 68.4);
            parameters.put("sd", 21.7);
            parameters.put("pooled_sd", 20.3);
            parameters.put("alpha", 0.8412);
            parameters.put("alpha_low", 0.8203);
            parameters.put("alpha_high", 0.8604);
            parameters.put("icc1_mean_size", 0.0911);
            parameters.put("icc1_n0", 0.0934);
            parameters.put("icc2", 0.61);
            parameters.put("rwg_mean", 0.74);
            parameters.put("rwg_median", 0.78);
            parameters.put("rwg_share_high", 0.69);
            parameters.put("rwg_units", 38.0);
            addWeighting(parameters);
            addImportance(scale, parameters);
            builder.quality(scale, parameters);
        }
        builder.quality(
                ScaleQuality.ROUND,
                Map.of(
                        "margin:occupational_group", 3.0,
                        "margin:sex", 0.0,
                        "design_effect", 1.02,
                        "effective_n", 620.0,
                        "r_indicator", 0.87));
        for (Item item : questionnaire().listItems()) {
            builder.quality(item.id(), Map.of("pooled_sd", 26.0, "missing_percent", 2.25));
        }
    }

    private static void addWeighting(Map<String, Double> parameters) {
        parameters.put("weighted_mean", 69.0);
        parameters.put("stratified_mean", 68.0);
    }

    /// Trust and justice go together most with well-being, influence least.
    private static void addImportance(String scale, Map<String, Double> parameters) {
        List<String> themes = List.of("trust", "justice", "together", "voice");
        if (themes.contains(scale)) {
            int theme = themes.indexOf(scale);
            parameters.put("importance", List.of(0.36, 0.34, 0.19, 0.11).get(theme));
            parameters.put("importance_low", List.of(0.3, 0.27, 0.15, 0.08).get(theme));
            parameters.put("importance_high", List.of(0.43, 0.4, 0.24, 0.14).get(theme));
            parameters.put("importance_class", List.of(1.0, 1.0, 2.0, 3.0).get(theme));
        }
        if (scale.equals("wellbeing")) {
            parameters.put("importance_people", 610.0);
            parameters.put("importance_classes", 3.0);
            parameters.put("importance_r2", 0.42);
            parameters.put("importance_r2_low", 0.37);
            parameters.put("importance_r2_high", 0.48);
        }
    }

    private static Dimension dimension(String id, String danish, String english, Role role, Item... items) {
        return new Dimension(id, LocalText.of(danish, english), role, DEGREES, new ArrayList<>(List.of(items)));
    }

    private static Item told(String id, String danish, String english) {
        return new Item(
                id,
                LocalText.of(danish, english),
                false,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(),
                false,
                Optional.of(ShareWord.POSITIVE));
    }

    private static Item item(String id, String danish, String english, boolean reversed) {
        return new Item(id, LocalText.of(danish, english), reversed);
    }
}
