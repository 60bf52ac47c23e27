package dk.samspil.organisation.web;

import dk.samspil.organisation.staffimport.ImportDraft;
import dk.samspil.organisation.staffimport.Matter;
import dk.samspil.organisation.web.MattersPage.Card;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts what must be looked at into words.
final class MattersPageWriter {
    private static final int MOST_CASES = 50;
    private static final String OWN_CODES = "staffimport.";

    private final ImportDraft draft;
    private final Messages words;

    MattersPageWriter(ImportDraft draft, Messages words) {
        this.draft = draft;
        this.words = words;
    }

    String title() {
        return words.text("fix.title", "count", draft.listOpen().size());
    }

    MattersPage write(PageFrame frame, FormToken token, StaffSteps steps) {
        List<Matter> done = draft.listDecided();
        return new MattersPage(
                frame,
                token,
                steps,
                title(),
                words.text(
                        "fix.lead", "done", done.size(), "all", draft.matters().size()),
                cards(draft.listOpen()),
                words.text("fix.done", "count", done.size()),
                cards(done),
                draft.reading().problems().stream().anyMatch(problem -> problem.isError()),
                words);
    }

    private List<Card> cards(List<Matter> matters) {
        List<Card> cards = new ArrayList<>();
        for (Matter matter : matters) {
            cards.add(card(matter));
        }
        return cards;
    }

    private Card card(Matter matter) {
        String name = nameOf(matter);
        List<String> cases =
                matter.cases().stream().limit(MOST_CASES).map(this::place).toList();
        return new Card(
                matter.key(),
                "ting-" + draft.matters().indexOf(matter),
                words.text("matter." + name, arguments(matter)),
                text(matter, name),
                words.text("fix.show", "count", matter.count()),
                cases,
                matter.count() > MOST_CASES ? words.text("fix.more", "count", matter.count() - MOST_CASES) : "");
    }

    private String text(Matter matter, String name) {
        return switch (draft.decisionOn(matter)) {
            case NONE -> words.text("matter." + name + ".proposal", arguments(matter));
            case PROPOSAL -> words.text("matter." + name + ".done", arguments(matter));
        };
    }

    /// What is wrong with a file as such has one sentence for all of it.
    private static String nameOf(Matter matter) {
        if (matter.key().startsWith(OWN_CODES)) {
            return matter.key().substring(OWN_CODES.length());
        }
        return matter.key().contains(".") ? "file" : matter.key();
    }

    private static Object[] arguments(Matter matter) {
        List<Object> arguments = new ArrayList<>(List.of("count", matter.count()));
        for (Map.Entry<String, String> detail : matter.details().entrySet()) {
            arguments.add(detail.getKey());
            arguments.add(detail.getValue());
        }
        return arguments.toArray();
    }

    private String place(Matter.Case each) {
        if (each.problem() < 0) {
            return each.where();
        }
        var text = ProblemText.of(draft.reading().problems().get(each.problem()), words.language());
        return text.where() + ": " + text.what() + " " + text.action();
    }
}
