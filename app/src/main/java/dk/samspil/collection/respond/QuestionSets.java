package dk.samspil.collection.respond;

import dk.samspil.shared.UnitId;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Readability;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What is asked where: each set of departments has its questions laid out once.
final class QuestionSets {
    private final Questionnaire questionnaire;
    private final List<UnitId> departments;
    private final List<AskedItem> all;
    private final Map<Set<UnitId>, QuestionSet> laidOut = new ConcurrentHashMap<>();

    QuestionSets(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.departments = questionnaire.listDepartments();
        this.all = QuestionPages.of(questionnaire, orderOf(questionnaire)).items();
    }

    /// Those that are asked something of their own.
    List<UnitId> departments() {
        return departments;
    }

    /// What somebody is asked.
    ///
    /// @param upwards the person's unit and all those above it; none for what everybody is asked
    QuestionSet askedIn(Collection<UnitId> upwards) {
        Set<UnitId> own = departments.stream().filter(upwards::contains).collect(Collectors.toUnmodifiableSet());
        return laidOut.computeIfAbsent(own, this::layOut);
    }

    private QuestionSet layOut(Set<UnitId> own) {
        Questionnaire asked = questionnaire.askedIn(own);
        var pages = QuestionPages.of(asked, orderOf(questionnaire));
        Map<Integer, AskedItem> byIndex =
                pages.items().stream().collect(Collectors.toMap(AskedItem::index, item -> item));
        return new QuestionSet(
                pages.pages(),
                all.stream()
                        .map(item -> byIndex.getOrDefault(item.index(), item.notAsked()))
                        .toList(),
                pages.comments(),
                Readability.minutes(asked));
    }

    private static List<String> orderOf(Questionnaire questionnaire) {
        return questionnaire.listItems().stream().map(Item::id).toList();
    }
}
