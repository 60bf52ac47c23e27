package dk.samspil.front.web;

import dk.samspil.front.Task;
import dk.samspil.ui.Dates;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One line of the task list, in words.
///
/// @param mark which mark stands before it; `now` for the first that can be done, which also has the page's green
/// button
/// @param markText what the mark says to those who do not see it
/// @param date empty when the task has no date
/// @param remark what stands at the end of the line instead of a button; empty when there is nothing to say
public record TaskRow(
        Mark mark, String markText, String text, String date, String action, String address, String remark) {
    public enum Mark {
        NOW,
        LATER,
        WAITING,
        DONE
    }

    static TaskRow of(Task task, boolean isFirst, Messages words, LocalDate today) {
        var mark = mark(task.state(), isFirst);
        String markKey = "mark." + mark.name().toLowerCase(Locale.ROOT);
        return new TaskRow(
                mark,
                words.text(markKey),
                words.text("task." + task.key(), arguments(task.details())),
                task.date()
                        .map(date -> words.text(
                                "date." + date.meaning().name().toLowerCase(Locale.ROOT),
                                "day",
                                Dates.day(date.day(), today, words.language())))
                        .orElse(""),
                words.text("task." + task.key() + ".action"),
                task.address(),
                words.has(markKey + ".remark") ? words.text(markKey + ".remark") : "");
    }

    private static Mark mark(Task.State state, boolean isFirst) {
        return switch (state) {
            case OPEN -> isFirst ? Mark.NOW : Mark.LATER;
            case WAITING -> Mark.WAITING;
            case DONE -> Mark.DONE;
        };
    }

    private static Object[] arguments(Map<String, String> details) {
        return details.entrySet().stream()
                .flatMap(detail -> Stream.of(detail.getKey(), detail.getValue()))
                .toArray();
    }
}
