package dk.samspil.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a rehearsal is to show: that what was acknowledged is what is counted, and that there are reports.
///
/// @param counts what the opening said was counted
/// @param reports how many could be read
record Findings(Crowd.Outcome crowd, String counts, int reports) {
    private static final Pattern COUNTS = Pattern.compile("([0-9.]+) svar[.,] ([0-9.]+) brugte? kode");

    /// Says what was counted.
    ///
    /// @return what is not as it should be
    List<String> list(Consumer<String> say) {
        List<String> wrong = new ArrayList<>(crowd.troubles());
        Matcher counted = COUNTS.matcher(counts);
        if (!counted.find()) {
            wrong.add("the opening does not say how many answers there are: " + counts);
            return wrong;
        }
        int ballots = number(counted.group(1));
        int tickets = number(counted.group(2));
        say.accept("Acknowledged %d, counted %d, codes used %d.".formatted(crowd.acknowledged(), ballots, tickets));
        if (crowd.acknowledged() != ballots || ballots != tickets) {
            wrong.add("what was acknowledged is not what is counted");
        }
        if (reports == 0) {
            wrong.add("there is no report");
        }
        return wrong;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(".", ""));
    }
}
