package dk.samspil.front.web;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.RoundProgress;
import dk.samspil.front.Task;
import dk.samspil.ui.Dates;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The front page, "Det skal du nu".
///
/// @param kicker the line above the heading: which day it is
/// @param rows the tasks; when there are none the page says what comes next
/// @param progress the survey under way; null when there is none
public record FrontPage(
        PageFrame frame,
        String kicker,
        List<TaskRow> rows,
        String emptyHeading,
        String emptyText,
        RoundProgress.@Nullable Progress progress) {
    public FrontPage {
        rows = List.copyOf(rows);
    }

    /// A text of the page, from `messages/front_*`.
    public String text(String key) {
        return Messages.of("front", frame.language()).text(key);
    }

    static FrontPage of(
            PageFrame frame,
            List<Task> tasks,
            Optional<RoundProgress.Progress> progress,
            Viewer viewer,
            LocalDate today) {
        var words = Messages.of("front", frame.language());
        String empty = viewer.has(Role.SECRETARY) ? "empty.meetings" : "empty";
        return new FrontPage(
                frame,
                kicker(progress, words.text("today", "day", Dates.day(today, today, frame.language()))),
                IntStream.range(0, tasks.size())
                        .mapToObj(place -> TaskRow.of(tasks.get(place), place == 0, words, today))
                        .toList(),
                words.text(empty + ".heading"),
                words.text(empty + ".text"),
                progress.orElse(null));
    }

    private static String kicker(Optional<RoundProgress.Progress> progress, String today) {
        return progress.map(round ->
                        round.title() + " · " + today.substring(0, 1).toLowerCase(Locale.ROOT) + today.substring(1))
                .orElse(today);
    }
}
