package dk.samspil.collection.respond;

import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.custody.BoxClosed;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.promise.PublicationRules;
import dk.samspil.collection.promise.PublicationRules.Shown;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.collection.promise.RoundDates;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/// Rounds as respondents meet them, kept in memory: what is frozen for good, what may change for a second.
@Component
final class AskedRounds {
    private static final long KEPT_MILLISECONDS = 1_000;

    private record Kept(AskedRound round, long since, AtomicBoolean beingRead) {}

    private final Surveys surveys;
    private final Organisations organisations;
    private final PublicationRules rules;
    private final RoundCalendar calendar;
    private final RoundKeys keys;
    private final SealedBallots ballots;
    private final Clock clock;
    private final Map<RoundId, Kept> kept = new ConcurrentHashMap<>();

    AskedRounds(
            Surveys surveys,
            Organisations organisations,
            PublicationRules rules,
            RoundCalendar calendar,
            RoundKeys keys,
            SealedBallots ballots,
            Clock clock) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.rules = rules;
        this.calendar = calendar;
        this.keys = keys;
        this.ballots = ballots;
        this.clock = clock;
    }

    @EventListener
    void forget(BoxClosed closed) {
        kept.remove(closed.round());
    }

    /// The round as it is now, or was a second ago, with what everybody is asked; empty before its questionnaire is
    /// frozen.
    Optional<AskedRound> find(RoundId id) {
        Kept last = kept.get(id);
        if (last == null) {
            return read(id);
        }
        if (clock.millis() - last.since() >= KEPT_MILLISECONDS
                && !last.beingRead().getAndSet(true)) {
            return readAgain(id, last);
        }
        return Optional.of(last.round()); // while one reads it anew, the others do not wait
    }

    private synchronized Optional<AskedRound> read(RoundId id) {
        Kept last = kept.get(id);
        return last != null ? Optional.of(last.round()) : keep(id, findNow(id, null));
    }

    private Optional<AskedRound> readAgain(RoundId id, Kept last) {
        try {
            return keep(id, findNow(id, last));
        } finally {
            last.beingRead().set(false);
        }
    }

    private Optional<AskedRound> keep(RoundId id, Optional<AskedRound> read) {
        read.ifPresent(round -> kept.put(id, new Kept(round, clock.millis(), new AtomicBoolean())));
        return read;
    }

    private Optional<AskedRound> findNow(RoundId id, @Nullable Kept last) {
        try {
            SurveyRound round = surveys.get(id);
            boolean open = round.state() == SurveyRound.State.OPEN;
            AskedRound frozen = last == null ? frozen(round) : last.round();
            if (open && last == null) {
                ballots.openBox(id);
            }
            return Optional.of(frozen.with(open, rules.get(id), calendar.datesOf(id), keys.find(id)));
        } catch (EmptyResultDataAccessException e) {
            return Optional.empty();
        }
    }

    private AskedRound frozen(SurveyRound round) {
        return of(
                round.id(),
                round.questionnaire(),
                organisations.get(round.organisation()),
                round.leadersKnown(),
                rules.get(round.id()),
                calendar.datesOf(round.id()));
    }

    /// A round that is not open and has no key yet.
    static AskedRound of(
            RoundId id,
            Questionnaire questionnaire,
            OrganisationSnapshot organisation,
            boolean leadersKnown,
            Shown shown,
            RoundDates dates) {
        var sets = new QuestionSets(questionnaire);
        return new AskedRound(
                id,
                false,
                sets,
                sets.askedIn(List.of()),
                questionnaire.dontKnow(),
                languagesOf(questionnaire),
                leadersKnown,
                organisation.attributeNames(),
                InvitedUnits.of(organisation),
                shown,
                dates,
                Optional.empty());
    }

    /// Those in which both the questions and our own words are there; all where the questionnaire does
    /// not say.
    private static List<PageLanguage> languagesOf(Questionnaire questionnaire) {
        return PageLanguage.ALL.stream()
                .filter(language -> questionnaire.languages().isEmpty()
                        || language.equals(PageLanguage.DANISH)
                        || questionnaire.languages().contains(language.tag()))
                .toList();
    }
}
