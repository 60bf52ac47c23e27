package dk.samspil.collection.respond;

import dk.samspil.collection.answer.BallotPaper;
import dk.samspil.collection.answer.Drafts;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.TextPaper;
import dk.samspil.collection.answer.Ticket;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.Invited;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.numerics.seal.AccessCode.Reading;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// What a respondent can do, from the code to the receipt. Asks the part that knows people and the part
/// that knows answers, and keeps nothing of either.
@Component
public final class Respondents implements Answering {
    private final Invitations invitations;
    private final AskedRounds rounds;
    private final RoundCalendar calendar;
    private final Drafts drafts;
    private final SealedBallots ballots;
    private final CodeBrake brake;
    private final CodeSecrets secrets;
    private final RandomGenerator random;

    Respondents(
            Invitations invitations,
            AskedRounds rounds,
            RoundCalendar calendar,
            Drafts drafts,
            SealedBallots ballots,
            CodeBrake brake,
            CodeSecrets secrets,
            RandomGenerator random) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.calendar = calendar;
        this.drafts = drafts;
        this.ballots = ballots;
        this.brake = brake;
        this.secrets = secrets;
        this.random = random;
    }

    /// What the code that somebody typed leads to. Writes nothing.
    public Entrance enter(String typed) {
        if (typed.isBlank()) {
            return new Entrance.Empty();
        }
        return switch (AccessCode.read(typed)) {
            case Reading.TooShort(int signs) -> new Entrance.WrongLength(signs);
            case Reading.TooLong(int signs) -> new Entrance.WrongLength(signs);
            case Reading.WrongSign wrong -> new Entrance.Unknown();
            case Reading.Read(AccessCode code) -> brake.passes() ? enter(code) : new Entrance.Wait();
        };
    }

    private Entrance enter(AccessCode code) {
        CodeKeys keys = secrets.slowHash().keysOf(code);
        Optional<Invited> invited = invitations.find(keys.lookup());
        if (invited.isEmpty()) {
            brake.countUnknown();
            return new Entrance.Unknown();
        }
        if (!brake.admits(keys.lookup())) {
            return new Entrance.Wait();
        }
        return rounds.find(invited.get().round())
                .map(round -> enter(round.askedIn(invited.get().unit()), keys, invited.get()))
                .orElseGet(
                        () -> new Entrance.Early(calendar.datesOf(invited.get().round())));
    }

    private Entrance enter(AskedRound round, CodeKeys keys, Invited invited) {
        if (!round.open()) {
            return new Entrance.Closed(round);
        }
        if (round.key().isEmpty()) {
            return new Entrance.Early(round.dates());
        }
        var pass = new Pass(
                round.id(), keys, Optional.empty(), invited.unit(), invited.leader(), invited.attributes(), false);
        return resume(round, pass);
    }

    private Entrance resume(AskedRound round, Pass pass) {
        return switch (drafts.find(
                pass.round(), pass.keys().draftId(), pass.keys().draftKey())) {
            case Drafts.Found.Nothing() -> new Entrance.Welcome(round, pass);
            case Drafts.Found.Emptied() -> new Entrance.Used();
            case Drafts.Found.Unreadable() -> new Entrance.Unknown();
            case Drafts.Found.Draft(String content, int revision) ->
                resume(round, pass, DraftContent.read(content, round), revision);
        };
    }

    private Entrance resume(AskedRound round, Pass pass, DraftContent draft, int revision) {
        if (ballots.isSpent(draft.ticket())) {
            drafts.emptyLater(pass.keys().draftId());
            invitations.markUsed(pass.keys().lookup());
            return new Entrance.Used();
        }
        var own = new Pass(
                pass.round(),
                pass.keys(),
                Optional.of(draft.ticket()),
                draft.unit(),
                draft.leader(),
                pass.attributes(),
                false);
        return new Entrance.WelcomeBack(round.askedIn(draft.unit()), own, draft.sheet(), revision);
    }

    @Override
    public Optional<AskedRound> findRound(Pass pass) {
        return pass.trial() ? Optional.empty() : rounds.find(pass.round()).map(round -> round.askedIn(pass.unit()));
    }

    @Override
    public Entrance begin(AskedRound round, Pass pass) {
        Pass started = pass.withTicket(Ticket.draw(random));
        Sheet sheet = Sheet.empty(round);
        boolean first = drafts.begin(
                pass.round(),
                pass.keys().draftId(),
                pass.keys().draftKey(),
                DraftContent.of(started, sheet).text());
        return first ? new Entrance.WelcomeBack(round, started, sheet, 0) : resume(round, pass);
    }

    @Override
    public Saving save(AskedRound round, Pass pass, Sheet sheet, int revision, boolean keepComments) {
        CodeKeys keys = pass.keys();
        String content = DraftContent.of(pass, sheet).text();
        if (drafts.save(pass.round(), keys.draftId(), keys.draftKey(), revision, content)) {
            return new Saving.Saved(sheet, revision + 1);
        }
        return switch (drafts.find(pass.round(), keys.draftId(), keys.draftKey())) {
            case Drafts.Found.Draft(String newer, int newerRevision)
            when newerRevision != revision -> {
                Sheet merged = sheet.over(DraftContent.read(newer, round).sheet(), keepComments);
                yield save(round, pass, merged, newerRevision, true);
            }
            case Drafts.Found.Draft draft -> new Saving.Saved(sheet, revision);
            case Drafts.Found.Nothing() -> new Saving.Gone();
            case Drafts.Found.Emptied() -> new Saving.Gone();
            case Drafts.Found.Unreadable() -> new Saving.Gone();
        };
    }

    @Override
    public Pass move(Pass pass, UnitId unit) {
        invitations.move(pass.keys().lookup(), unit);
        return pass.in(unit);
    }

    @Override
    public boolean send(AskedRound round, Pass pass, Sheet sheet) {
        Optional<SealingKey> key = round.key().map(RoundKey::key);
        if (key.isEmpty()) {
            return false;
        }
        var paper = new BallotPaper(
                pass.unit(),
                round.leadersKnown() ? Optional.of(pass.leader()) : Optional.empty(),
                pass.attributes(),
                sheet.answers().marks(round.items()));
        if (!ballots.deposit(round.id(), key.get(), pass.ticket().orElseThrow(), paper, texts(round, pass, sheet))) {
            return false;
        }
        drafts.emptyLater(pass.keys().draftId());
        invitations.markUsed(pass.keys().lookup());
        return true;
    }

    private static List<TextPaper> texts(AskedRound round, Pass pass, Sheet sheet) {
        List<TextPaper> texts = new ArrayList<>();
        for (int i = 0; i < round.comments().size(); i++) {
            texts.add(new TextPaper(
                    pass.unit(),
                    round.comments().get(i).id(),
                    sheet.comments().get(i).strip()));
        }
        return texts;
    }
}
