package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What earlier rounds showed of today's units and what has happened in them, copied into the release when it was
/// frozen, so that its reports can be written from it alone.
///
/// Nothing here is published for the first time: each figure stands in the release of its round.
public final class Trend {
    /// A round without any before it, and nothing noted.
    public static final Trend NONE = new Trend(List.of(), List.of(), List.of());

    private record Key(UnitId unit, RoundId round, String score) {}

    private final List<TrendRound> rounds;
    private final List<PastFigure> figures;
    private final List<ReleasedNote> notes;
    private final Map<Key, PastFigure> byKey = new HashMap<>();

    /// @param rounds the earliest first, the released one last; empty where there is nothing to tell
    Trend(List<TrendRound> rounds, List<PastFigure> figures, List<ReleasedNote> notes) {
        this.rounds = List.copyOf(rounds);
        this.figures = List.copyOf(figures);
        this.notes = List.copyOf(notes);
        figures.forEach(figure -> byKey.put(new Key(figure.unit(), figure.round(), figure.score()), figure));
    }

    public List<TrendRound> listRounds() {
        return rounds;
    }

    /// Round by round, units in tree order, themes in the order of their questionnaire.
    public List<PastFigure> listFigures() {
        return figures;
    }

    /// In the order of their days.
    public List<ReleasedNote> listNotes() {
        return notes;
    }

    /// What a round showed of a unit; empty where it showed nothing, or nothing that can be compared.
    public Optional<PastFigure> find(UnitId unit, RoundId round, String score) {
        return Optional.ofNullable(byKey.get(new Key(unit, round, score)));
    }
}
