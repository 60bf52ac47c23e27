package dk.samspil.report.trend;

import dk.samspil.disclosure.TrendRound;
import dk.samspil.shared.Language;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What rounds are called under a picture: the year in the title, else that of the day on which they
/// were frozen; where
/// two would have the same, their number.
public final class RoundLabels {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int MOST_IN_FULL = 6;

    private RoundLabels() {}

    /// In words, in tables and in files.
    public static List<String> inFull(List<TrendRound> rounds, Language language) {
        List<String> years = rounds.stream().map(round -> year(round, language)).toList();
        return new HashSet<>(years).size() == years.size()
                ? years
                : IntStream.rangeClosed(1, rounds.size())
                        .mapToObj(Integer::toString)
                        .toList();
    }

    /// The same under a picture, where there is little room.
    static List<String> underPicture(List<String> inFull, boolean small) {
        boolean years = inFull.stream().allMatch(label -> label.length() == 4);
        return years && (small || inFull.size() > MOST_IN_FULL)
                ? inFull.stream().map(label -> "’" + label.substring(2)).toList()
                : inFull;
    }

    private static String year(TrendRound round, Language language) {
        Matcher found = YEAR.matcher(round.title().in(language));
        return found.find() ? found.group() : Integer.toString(round.day().getYear());
    }
}
