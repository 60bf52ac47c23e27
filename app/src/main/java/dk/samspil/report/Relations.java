package dk.samspil.report;

import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import java.util.List;

/// Whom a theme is about, as its questions are tagged.
final class Relations {
    private Relations() {}

    /// Themes about relations within the team (bonding): most of their questions are tagged so.
    static List<Dimension> within(Questionnaire questionnaire) {
        return tagged(questionnaire, Tag.BONDING);
    }

    /// Themes about relations between teams (bridging).
    static List<Dimension> between(Questionnaire questionnaire) {
        return tagged(questionnaire, Tag.BRIDGING);
    }

    private static List<Dimension> tagged(Questionnaire questionnaire, Tag tag) {
        return questionnaire.dimensions().stream()
                .filter(dimension -> 2
                                * dimension.items().stream()
                                        .filter(item -> item.tags().contains(tag))
                                        .count()
                        > dimension.items().size())
                .toList();
    }

    /// Whether a theme is about the person of the nearest leader: most of its questions ask about that person.
    static boolean isAboutLeader(Dimension dimension) {
        return 2 * dimension.items().stream().filter(Relations::isAboutLeader).count()
                > dimension.items().size();
    }

    /// Whether a question asks about the person of the nearest leader.
    static boolean isAboutLeader(Item item) {
        return item.target().filter(Target.IMMEDIATE_LEADER::equals).isPresent();
    }
}
