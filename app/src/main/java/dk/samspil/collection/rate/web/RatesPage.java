package dk.samspil.collection.rate.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// HR's page while people answer.
///
/// @param address of the round
/// @param empty what is said before the first night, or where nothing can be shown
/// @param bars one for each department
/// @param help where help may be needed; empty before there are rates
/// @param units all units with a rate, in tree order
public record RatesPage(
        PageFrame frame,
        String address,
        String kicker,
        String heading,
        String lead,
        Optional<Empty> empty,
        List<Bar> bars,
        Optional<Help> help,
        List<Row> units,
        Messages words) {
    public RatesPage {
        bars = List.copyOf(bars);
        units = List.copyOf(units);
    }

    /// What is said in place of figures.
    ///
    /// @param heading what is missing
    /// @param text when it comes
    public record Empty(String heading, String text) {}

    /// A department.
    ///
    /// @param percent how long the bar is; empty where the department has no rate of its own
    /// @param before where last year's mark stands
    /// @param spoken what the picture says to those who do not see it
    public record Bar(
            String name,
            Optional<Integer> percent,
            Optional<Integer> before,
            String spoken,
            String value,
            String invited) {}

    /// Where help may be needed.
    ///
    /// @param lead how many units there are, in words
    public record Help(String lead, List<Row> units) {
        public Help {
            units = List.copyOf(units);
        }
    }

    /// A unit in words.
    ///
    /// @param level from the top, which is 1
    public record Row(String name, int level, String value) {}
}
