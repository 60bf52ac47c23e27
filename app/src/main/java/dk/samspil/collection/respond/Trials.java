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

    /// The welcome of somebody in a unit that is large enough to be shown, where there is one, and that is asked only
    /// what everybody is; empty while no questions are chosen.
    public Optional<Entrance.Welcome> enter(RoundId id) {
        return rounds.find(id).map(round -> {
            List<Unit> others = round.units().teams().stream()
                    .filter(team -> round.units().upFrom(team.id()).stream()
                            .map(Unit::id)
                            .noneMatch(round.listDepartments()::contains))
                    .toList();
            return welcome(round, unit(round, others.isEmpty() ? round.units().teams() : others));
        });
    }

    /// The same of somebody in a department; empty where there is no such unit.
    public Optional<Entrance.Welcome> enter(RoundId id, UnitId department) {
        return rounds.find(id).flatMap(round -> {
            List<Unit> teams = round.units().teamsIn(department);
            return teams.isEmpty() ? Optional.empty() : Optional.of(welcome(round, unit(round, teams)));
        });
    }

    private Entrance.Welcome welcome(AskedRound round, UnitId unit) {
        return new Entrance.Welcome(round.askedIn(unit), pass(round, unit));
    }

    private Pass pass(AskedRound round, UnitId unit) {
        return new Pass(
                round.id(),
                new CodeKeys(
                        CodeLookup.of(bytes(2 * Long.BYTES)),
                        UUID.randomUUID(),
                        LockingKey.of(bytes(LockingKey.LENGTH))),
                Optional.empty(),
                unit,
                false,
                round.attributeNames().stream().map(name -> "").toList(),
                true);
    }

    private static UnitId unit(AskedRound round, List<Unit> teams) {
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
        return pass.trial() ? rounds.find(pass.round()).map(round -> round.askedIn(pass.unit())) : Optional.empty();
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
