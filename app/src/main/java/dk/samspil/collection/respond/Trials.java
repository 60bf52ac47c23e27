package dk.samspil.collection.respond;

import dk.samspil.collection.answer.Ticket;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.numerics.seal.CodeLookup;
import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Trying the questions without a code: everything is as for a respondent, and nothing is ever stored.
@Component
public final class Trials implements Answering {
    private final TrialRounds rounds;
    private final RandomGenerator random;

    Trials(TrialRounds rounds, RandomGenerator random) {
        this.rounds = rounds;
        this.random = random;
    }

    /// The welcome of somebody in a unit that is large enough to be shown, where there is one; empty
    /// while no questions are chosen.
    public Optional<Entrance.Welcome> enter(RoundId id) {
        return rounds.find(id).map(round -> new Entrance.Welcome(round, pass(round)));
    }

    private Pass pass(AskedRound round) {
        return new Pass(
                round.id(),
                new CodeKeys(
                        CodeLookup.of(bytes(2 * Long.BYTES)),
                        UUID.randomUUID(),
                        LockingKey.of(bytes(LockingKey.LENGTH))),
                Optional.empty(),
                unit(round),
                false,
                round.attributeNames().stream().map(name -> "").toList(),
                true);
    }

    private static UnitId unit(AskedRound round) {
        List<Unit> teams = round.units().teams();
        return teams.stream()
                .filter(unit ->
                        round.units().invitedIn(unit.id()) >= round.shown().fewestAnswers())
                .findFirst()
                .orElse(teams.getFirst())
                .id();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public Optional<AskedRound> findRound(Pass pass) {
        return pass.trial() ? rounds.find(pass.round()) : Optional.empty();
    }

    @Override
    public Entrance begin(AskedRound round, Pass pass) {
        return new Entrance.WelcomeBack(round, pass.withTicket(Ticket.draw(random)), Sheet.empty(round), 0);
    }

    @Override
    public Saving save(AskedRound round, Pass pass, Sheet sheet, int revision, boolean keepComments) {
        return new Saving.Saved(sheet, revision + 1);
    }

    @Override
    public Pass move(Pass pass, UnitId unit) {
        return pass.in(unit);
    }

    @Override
    public boolean send(AskedRound round, Pass pass, Sheet sheet) {
        return true;
    }
}
