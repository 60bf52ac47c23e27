package dk.samspil.report;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.PolicyCut;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Map;

/// The invented municipality's breakdowns: two levels with them, groups merged by size and by neighbourhood, people who
/// did not state theirs, and one of each reason why a breakdown is missing.
final class CutFixture {
    private static final List<String> AGES = List.of("under30", "30-39", "40-49", "50-59", "60+");
    private static final List<String> THEMES = List.of("trust", "justice", "together", "voice", "wellbeing");

    private CutFixture() {}

    /// The default thresholds, and words for the values.
    static DisclosurePolicy policy() {
        DisclosurePolicy usual = DisclosurePolicy.DEFAULT;
        return new DisclosurePolicy(
                usual.minimumSupport(),
                usual.minimumUnit(),
                usual.minimumCut(),
                usual.minimumDistribution(),
                usual.leaders(),
                List.of(
                        new PolicyCut(
                                List.of("occupational_group"),
                                LocalText.of("Faggruppe", "Occupational group"),
                                List.of(),
                                Map.of(
                                        "nurse", LocalText.of("Sygeplejerske", "Nurse"),
                                        "helper", LocalText.of("Social- og sundhedshjælper", "Care helper"),
                                        "assistant", LocalText.of("Social- og sundhedsassistent", "Care assistant"),
                                        "office", LocalText.of("Administrativt personale", "Office staff"),
                                        "therapist", LocalText.of("Terapeut", "Therapist"),
                                        "kitchen", LocalText.of("Køkkenpersonale", "Kitchen staff"))),
                        new PolicyCut(
                                List.of("sex"),
                                LocalText.of("Køn", "Sex"),
                                List.of(),
                                Map.of("F", LocalText.of("Kvinder", "Women"), "M", LocalText.of("Mænd", "Men"))),
                        new PolicyCut(
                                List.of("age_group"),
                                LocalText.of("Alder", "Age"),
                                AGES,
                                Map.of(
                                        "under30", LocalText.of("under 30 år", "below 30"),
                                        "30-39", LocalText.of("30-39 år", "30-39"),
                                        "40-49", LocalText.of("40-49 år", "40-49"),
                                        "50-59", LocalText.of("50-59 år", "50-59"),
                                        "60+", LocalText.of("60 år eller mere", "60 or more"))),
                        new PolicyCut(
                                List.of("seniority"), LocalText.of("Anciennitet", "Seniority"), List.of(), Map.of())),
                usual.retention());
    }

    static void addTo(ReleasedTableBuilder builder) {
        group(builder, "vidby", "occupational_group", "helper", "50+", "69", "60", "71", "58", "68");
        group(builder, "vidby", "occupational_group", "assistant", "50+", "72", "64", "73", "62", "70");
        group(
                builder,
                "vidby",
                "occupational_group",
                "nurse|office|therapist|kitchen",
                "20-49",
                "75",
                "68",
                "70",
                "66",
                "71");
        builder.figure("vidby", "occupational_group", "helper", "mean:t1", "50+", "70");
        builder.figure("vidby", "occupational_group", "assistant", "mean:t1", "50+", "73");
        group(builder, "vidby", "sex", "F", "50+", "71", "62", "73", "61", "69");
        group(builder, "vidby", "sex", "M|", "20-49", "72", "66", "70", "63", "70");
        group(builder, "vidby", "age_group", "under30|30-39|40-49|50-59", "50+", "71", "63", "72", "61", "69");
        group(builder, "vidby", "age_group", "60+", "10-19", "74", ">90", "71", "-", "72");
        builder.explained("vidby", "seniority", CutWithheldReason.CUT_SWAP);
        group(builder, "nord", "occupational_group", "helper", "20-49", "68", "59", "71", "60", "66");
        group(builder, "nord", "occupational_group", "assistant", "10-19", "72", "65", "68", "66", "69");
        builder.explained("nord", "sex", CutWithheldReason.GIVEN_UP);
        builder.explained("nord", "age_group", CutWithheldReason.GIVEN_UP);
        builder.explained("nord", "seniority", CutWithheldReason.CUT_SWAP);
        for (String unit : List.of("aaen", "bakken", "nat")) {
            for (PolicyCut cut : policy().cuts()) {
                builder.explained(unit, cut.id(), CutWithheldReason.FEW);
            }
        }
    }

    private static void group(
            ReleasedTableBuilder builder, String unit, String cut, String values, String count, String... means) {
        for (int i = 0; i < means.length; i++) {
            if (!means[i].equals("-")) {
                builder.figure(unit, cut, values, "mean:" + THEMES.get(i), count, means[i]);
            }
        }
    }
}
