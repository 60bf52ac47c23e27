package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.Answering;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.Words;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Between the code and the first question, for real or as a trial.
@Component
final class WelcomeFlow {
    private static final Logger LOG = LoggerFactory.getLogger(WelcomeFlow.class);

    private final AnswerForm forms;
    private final RespondentPages pages;
    private final WelcomePages welcomes;

    WelcomeFlow(AnswerForm forms, RespondentPages pages, WelcomePages welcomes) {
        this.forms = forms;
        this.pages = pages;
        this.welcomes = welcomes;
    }

    /// The welcome again: in another language, or back from the choice of a team.
    String welcome(Answering answering, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return tooLarge(request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass = forms.readPass(request);
        Optional<AskedRound> round = pass.flatMap(answering::findRound);
        if (pass.isEmpty() || round.isEmpty()) {
            return stale(words, model);
        }
        return show(model, Views.WELCOME, welcomes.welcome(words, round.get(), pass.get()));
    }

    String team(Answering answering, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return tooLarge(request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass =
                forms.readPass(request).filter(read -> read.ticket().isEmpty());
        Optional<AskedRound> round = pass.flatMap(answering::findRound).filter(AskedRound::open);
        if (pass.isEmpty() || round.isEmpty()) {
            return stale(words, model);
        }
        String chosen = AnswerForm.field(request, TeamPage.FIELD);
        if (chosen.equals(TeamPage.ELSEWHERE)) {
            return show(model, Views.NOTICE, pages.elsewhere(words));
        }
        return AnswerForm.field(request, TeamPage.CHOOSING).isEmpty()
                ? show(model, Views.TEAM, welcomes.team(words, round.get(), pass.get()))
                : moved(answering, words, chosen(answering, round.get(), pass.get(), chosen), model);
    }

    /// In another team something else may be asked.
    private String moved(Answering answering, Words words, Pass pass, Model model) {
        return answering
                .findRound(pass)
                .map(round -> show(model, Views.WELCOME, welcomes.welcome(words, round, pass)))
                .orElseGet(() -> stale(words, model));
    }

    /// The pass of somebody who has chosen one of the teams beside theirs; any other choice keeps theirs.
    private static Pass chosen(Answering answering, AskedRound round, Pass pass, String team) {
        return round.units().besides(pass.unit()).stream()
                .map(Unit::id)
                .filter(id -> id.value().equals(team))
                .findFirst()
                .map((UnitId id) -> answering.move(pass, id))
                .orElse(pass);
    }

    private String stale(Words words, Model model) {
        LOG.info("A respondent's form was refused: stale");
        return show(model, Views.NOTICE, pages.trouble(words, "stale"));
    }

    private String tooLarge(HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.info("A respondent's form was refused: large");
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return show(model, Views.NOTICE, pages.trouble(Words.in(RequestedWords.preferred(request)), "large"));
    }

    private static String show(Model model, String view, Object page) {
        model.addAttribute("page", page);
        return view;
    }
}
