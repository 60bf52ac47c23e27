package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// An order of ballots that depends on nothing but what is on them: where the person is counted, what the ballot says
/// about the person, the answers. Ballots that it cannot tell apart are alike in everything.
final class BallotOrder {
    private BallotOrder() {}

    static List<Ballot> sorted(List<Ballot> ballots, ToIntFunction<Ballot> home) {
        return ballots.stream()
                .sorted(Comparator.comparingInt(home)
                        .thenComparing(Ballot::unit)
                        .thenComparing(ballot -> ballot.leader().orElse(false))
                        .thenComparing(Ballot::attributes, BallotOrder::compareTexts)
                        .thenComparing(Ballot::answers, BallotOrder::compareAnswers))
                .toList();
    }

    private static int compareTexts(List<String> left, List<String> right) {
        int order = 0;
        for (int i = 0; order == 0 && i < left.size(); i++) {
            order = left.get(i).compareTo(right.get(i));
        }
        return order;
    }

    private static int compareAnswers(List<Optional<Integer>> left, List<Optional<Integer>> right) {
        int order = 0;
        for (int i = 0; order == 0 && i < left.size(); i++) {
            order = Integer.compare(orLowest(left.get(i)), orLowest(right.get(i)));
        }
        return order;
    }

    private static int orLowest(Optional<Integer> answer) {
        return answer.orElse(Integer.MIN_VALUE);
    }
}
