package dk.samspil.collection.respond;

import dk.samspil.collection.answer.Ticket;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a draft holds: the ticket, so that the same code always finds the same, and the answers so far.
///
/// As text: a line each for ticket, unit, whether the respondent leads it, the answers' signs, and each comment.
record DraftContent(Ticket ticket, UnitId unit, boolean leader, Sheet sheet) {
    private static final int LINES_BEFORE_COMMENTS = 4;

    static DraftContent of(Pass pass, Sheet sheet) {
        return new DraftContent(pass.ticket().orElseThrow(), pass.unit(), pass.leader(), sheet);
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(
                ticket.value().toString(),
                unit.value(),
                Boolean.toString(leader),
                sheet.answers().signs()));
        sheet.comments()
                .forEach(comment -> lines.add(
                        comment.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n")));
        return String.join("\n", lines);
    }

    /// The content of a draft; its answers are left out where they do not fit what the round asks in the draft's unit.
    static DraftContent read(String text, AskedRound anywhere) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        AskedRound round = anywhere.askedIn(new UnitId(lines.get(1)));
        int comments = round.comments().size();
        while (lines.size() < LINES_BEFORE_COMMENTS + comments) {
            lines.add(""); // blanks at the end of a draft are cut off
        }
        Optional<AnswerSheet> answers = AnswerSheet.read(lines.get(3), round.items());
        return new DraftContent(
                new Ticket(UUID.fromString(lines.get(0))),
                new UnitId(lines.get(1)),
                Boolean.parseBoolean(lines.get(2)),
                new Sheet(
                        answers.orElseGet(() -> AnswerSheet.empty(round.items().size())),
                        lines.subList(LINES_BEFORE_COMMENTS, LINES_BEFORE_COMMENTS + comments).stream()
                                .map(DraftContent::unescaped)
                                .toList()));
    }

    private static String unescaped(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
