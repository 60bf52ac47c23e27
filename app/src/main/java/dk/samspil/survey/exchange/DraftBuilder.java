package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers what another system's file asks, page by page, into a draft. Every page becomes a theme that
/// somebody still has to decide on.
final class DraftBuilder {
    private static final int COMMENT_LENGTH = 600;

    private final Map<String, Gathered> dimensions = new LinkedHashMap<>();
    private final List<FreeTextQuestion> comments = new ArrayList<>();
    private final List<QuestionPage> pages = new ArrayList<>();
    private final List<String> onPage = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private record Gathered(LocalText label, AnswerOptions options, List<Item> items) {}

    /// An id of ours, from a name of theirs.
    String id(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_.-]", "_").replaceFirst("^[.-]+", "");
        String stem = plain.isEmpty() ? "q" : plain.substring(0, Math.min(60, plain.length()));
        String id = stem;
        for (int number = 2; !used.add(id); number++) {
            id = stem + "_" + number;
        }
        return id;
    }

    /// Begins a dimension; its items follow.
    String beginDimension(String name, LocalText label, AnswerOptions options) {
        String id = id(name);
        dimensions.put(id, new Gathered(label, options, new ArrayList<>()));
        return id;
    }

    void addItem(String dimension, String name, LocalText text, Optional<LocalText> help, boolean dontKnow) {
        String id = id(name);
        Gathered gathered = dimensions.get(dimension);
        if (gathered == null) {
            throw new IllegalArgumentException("no dimension " + dimension);
        }
        gathered.items().add(new Item(id, text, false, 1, help, dontKnow, Optional.empty(), Set.of(), false));
        onPage.add(id);
    }

    void addComment(String name, LocalText text, Optional<LocalText> help) {
        String id = id(name);
        comments.add(new FreeTextQuestion(id, text, 1, help, COMMENT_LENGTH));
        onPage.add(id);
    }

    /// Ends a page; one that asks nothing is left out.
    void endPage(String name, LocalText heading, Optional<LocalText> intro) {
        if (!onPage.isEmpty()) {
            pages.add(new QuestionPage(id(name), heading, intro, onPage));
            onPage.clear();
        }
    }

    /// The draft; empty, with the problem said, where there is nothing that can be counted.
    Optional<QuestionnaireDraft> build(
            String file,
            String name,
            LocalText title,
            List<LanguageTag> languages,
            Optional<LocalText> dontKnow,
            Problems problems) {
        List<Dimension> all = new ArrayList<>();
        dimensions.forEach((id, gathered) -> {
            if (!gathered.items().isEmpty()) {
                all.add(new Dimension(id, gathered.label(), Dimension.Role.CORE, gathered.options(), gathered.items()));
            }
        });
        if (all.isEmpty()) {
            problems.error(file, 0, "", "", "exchange.nothing_counted");
            return Optional.empty();
        }
        var questionnaire =
                new Questionnaire(id(name), title, all, List.of(), languages, dontKnow, comments, List.of(), pages);
        return Optional.of(new QuestionnaireDraft(
                questionnaire,
                pages.stream()
                        .map(page -> new Block(page.id(), Block.Kind.THEME, Optional.empty(), Optional.empty()))
                        .toList()));
    }
}
