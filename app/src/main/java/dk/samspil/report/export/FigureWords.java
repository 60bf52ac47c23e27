package dk.samspil.report.export;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.PolicyCut;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.JointWords;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values, counts, groups and reasons in the words of the pages.
final class FigureWords {
    /// From how many answers on a unit can have breakdowns.
    private static final int SMALLEST_UNIT_WITH_CUTS = 30;

    private final ReleasedTable table;
    private final Language language;
    private final Messages report;
    private final Messages disclosure;
    private final Messages export;
    private final JointWords joints;
    private final Map<String, PolicyCut> cuts;

    FigureWords(ReleasedTable table, Language language) {
        this.table = table;
        this.language = language;
        this.report = Messages.of("report", language);
        this.disclosure = Messages.of("disclosure", language);
        this.export = Messages.of("export", language);
        this.joints = new JointWords(table, language);
        this.cuts =
                table.release().policy().cuts().stream().collect(Collectors.toMap(PolicyCut::id, Function.identity()));
    }

    Language language() {
        return language;
    }

    String text(String key, Object... namesAndValues) {
        return export.text(key, namesAndValues);
    }

    String in(LocalText text) {
        return text.in(language);
    }

    /// `14`, "5-9" or "50 or more".
    String count(ReleasedCount count) {
        return switch (count) {
            case ReleasedCount.Exact exact -> Numbers.whole(exact.lowest(), language);
            case ReleasedCount.Between between -> between.text();
            case ReleasedCount.AtLeast least ->
                report.text("count.least", "n", Numbers.whole(least.lowest(), language));
        };
    }

    /// `78`, "at most 20" or "at least 80".
    String value(ReleasedValue value) {
        return switch (value) {
            case ReleasedValue.Whole whole -> Integer.toString(whole.value());
            case ReleasedValue.Below below -> report.text("value.below", "limit", Integer.toString(below.limit()));
            case ReleasedValue.Above above -> report.text("value.above", "limit", Integer.toString(above.limit()));
        };
    }

    /// `82 %`, "90 % or more" or "below 10 %".
    String rate(ReleasedValue rate) {
        return switch (rate) {
            case ReleasedValue.Whole whole -> percent(whole.value());
            case ReleasedValue.Above above -> report.text("rate.above", "rate", percent(above.limit()));
            case ReleasedValue.Below below -> report.text("rate.below", "rate", percent(below.limit()));
        };
    }

    /// One of the five words.
    String verdict(Standing standing) {
        return switch (standing) {
            case CLEARLY_OVER -> report.text("say.over.clearly");
            case OVER -> report.text("say.over");
            case NO_CLAIM -> report.text("verdict.none");
            case UNDER -> report.text("say.under");
            case CLEARLY_UNDER -> report.text("say.under.clearly");
        };
    }

    String percent(int percent) {
        return Numbers.percent(Integer.toString(percent), language);
    }

    /// The name of a unit, of a joint report or of a group of units.
    String name(UnitId id) {
        return joints.findName(id)
                .orElseGet(() -> table.listGroups().stream()
                        .filter(group -> group.id().equals(id))
                        .map(joints::name)
                        .findFirst()
                        .orElse(id.value()));
    }

    String cut(String id) {
        PolicyCut known = cuts.get(id);
        return known == null ? id : in(known.label());
    }

    /// Everything that is shown together in a group.
    String group(ReleasedCategory block) {
        return block.values().stream().map(value -> valueOf(block.cut(), value)).collect(Collectors.joining(", "));
    }

    private String valueOf(String cut, String value) {
        return Stream.of(value.split("\\*", -1)).map(part -> part(cut, part)).collect(Collectors.joining(" · "));
    }

    private String part(String cut, String value) {
        PolicyCut known = cuts.get(cut);
        LocalText words = known == null ? null : known.values().get(value);
        if (words != null) {
            return in(words);
        }
        return value.isEmpty() ? report.text("cuts.not_stated") : value;
    }

    /// The answers of a class, such as "to a large extent or to a very large extent".
    ///
    /// @param answers as released: ascending and joined by `|`
    String answers(String answers, AnswerOptions options) {
        List<String> labels = Arrays.stream(answers.split("\\|", -1))
                .map(Integer::parseInt)
                .map(answer -> options.labels().isEmpty()
                        ? answer.toString()
                        : in(options.labels().get(answer - options.min())))
                .toList();
        if (labels.size() < 2) {
            return labels.getFirst();
        }
        String first = String.join(", ", labels.subList(0, labels.size() - 1));
        return report.text("either", "first", first, "last", labels.getLast());
    }

    String reversed(String question) {
        return question + " (" + report.text("item.reversed") + ")";
    }

    String fewTopic() {
        return disclosure.text("reason.FEW_TOPIC");
    }

    String range() {
        return disclosure.text("reason.BAND");
    }

    /// Why a unit has no figures of its own, or leaves some answers to a level above; empty where there is nothing to
    /// explain.
    String reason(ReleasedUnit unit) {
        WithheldReason reason = unit.reason();
        if (reason == null) {
            return "";
        }
        if (reason.isShared()) {
            return joints.sentence(unit.id());
        }
        if (unit.shownIn() == null) {
            return report.text(
                    "withheld.nowhere", "minimum", table.release().policy().minimumUnit());
        }
        String count = unit.count() == null ? "" : count(unit.count());
        return disclosure.text(
                "reason." + reason.name(),
                "minimum",
                table.release().policy().minimumUnit(),
                "support",
                table.release().policy().minimumSupport(),
                "count",
                count,
                "above",
                above(unit));
    }

    private String above(ReleasedUnit unit) {
        Optional<UnitId> other = Optional.ofNullable(unit.shownIn()).filter(id -> !id.equals(unit.id()));
        return other.map(this::name)
                .or(() -> table.findPublishedAbove(unit).map(ReleasedUnit::name))
                .orElse(table.getRoot().name());
    }

    /// Why a unit's breakdown is coarse or missing.
    ///
    /// @param above the unit that has the breakdown instead
    String reason(CutWithheldReason reason, String above) {
        var policy = table.release().policy();
        return switch (reason) {
            case FEW ->
                disclosure.text("reason.FEW_CUT", "unit", SMALLEST_UNIT_WITH_CUTS, "minimum", policy.minimumCut());
            case CUT_SMALL -> disclosure.text("reason.CUT_SMALL");
            case CUT_SWAP -> disclosure.text("reason.CUT_SWAP", "support", policy.minimumSupport());
            case GIVEN_UP -> disclosure.text("reason.GIVEN_UP", "above", above);
        };
    }
}
