package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Place;
import java.util.BitSet;
import java.util.List;

/// Attacks one question's shares together with its means: which answers may a person of a small group still have
/// given, for a reader who knows from which numbers each share and each mean was rounded?
///
/// People in the same cells are exchangeable. So one of them may have given an answer exactly if it may be that at
/// least one did: an integer program over how many people in each group gave each answer. What somebody really
/// gave is possible; a search near the true answers for others that fit everything shown proves nearly all that is,
/// without a program. Source: docs/methods/disclosure-auditor.md.
public final class ShareAuditor {

    private ShareAuditor() {}

    /// The share of some neighbouring answers in a cell, as it is shown.
    ///
    /// @param cell its number in the publication
    /// @param first the lowest of the answers, counted from 0
    /// @param last the highest
    public record ShownShare(int cell, int first, int last, int percent) {}

    /// What people answered to one question, for comparison.
    ///
    /// @param options how many answers there are, the highest worth 100 points
    /// @param given by person, the answer, counted from 0; negative for whoever gave none but may be counted with
    ///     the mean of others
    public record Answers(int options, List<Integer> given) {
        public Answers {
            given = List.copyOf(given);
        }
    }

    /// People for whom too few answers are left.
    ///
    /// @param cells the cells whose means and shares tell it
    /// @param places where the people are
    /// @param people how many they are
    /// @param possible the answers that are left, counted from 0
    public record Told(List<Integer> cells, List<Place> places, int people, List<Integer> possible) {
        public Told {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
            possible = List.copyOf(possible);
        }
    }

    /// What was looked at and found.
    ///
    /// @param groups how many groups of people
    /// @param tooLarge how many answers of a group were not settled, because there were too many groups for a
    ///     program: they count as possible
    /// @param tooLong how many were not, because too many linear programs would have had to be solved
    public record Result(long groups, int tooLarge, int tooLong, List<Told> told) {
        public Result {
            told = List.copyOf(told);
        }
    }

    /// Attacks one question. Everybody must keep all answers beside what is shown of a cell by itself, and all but
    /// one beside everything, in groups of fewer than 30 people.
    ///
    /// @param contributors who is in the figures
    /// @param means by cell of the publication
    /// @throws IllegalArgumentException if the answers do not give these figures
    public static Result audit(
            Register register,
            Publication publication,
            BitSet contributors,
            Answers answers,
            List<ShownMean> means,
            List<ShownShare> shares) {
        var cells = new ResolvedCells(register, publication);
        var classes = new PersonClasses(cells, contributors, contributors);
        return new ShareAttack(classes, contributors, answers, means, shares).run();
    }
}
