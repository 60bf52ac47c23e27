package dk.samspil.collection.respond.web;

import dk.samspil.collection.answer.TextPaper;
import dk.samspil.collection.respond.AnswerSheet;
import dk.samspil.collection.respond.Answering;
import dk.samspil.collection.respond.AskedComment;
import dk.samspil.collection.respond.AskedItem;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.PassLock;
import dk.samspil.collection.respond.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads what a respondent's form brought. Trusts nothing in it.
@Component
final class AnswerForm {
    /// No form of ours is longer.
    private static final long LONGEST = 128 * 1024L;

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,6}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    /// What a form turned out to be.
    sealed interface Received {
        /// A form of ours.
        ///
        /// @param from the name of the page that it stood on
        /// @param longComment the first comment that is too long
        record Filled(
                AskedRound round, Progress progress, String from, Target target, Optional<LongComment> longComment)
                implements Received {}

        /// Its pass is missing or was not made by this server.
        record Stale() implements Received {}

        /// Something in it is not what our pages send.
        record Damaged() implements Received {}

        /// It is longer than any of ours.
        record TooLarge() implements Received {}
    }

    /// @param index of the comment
    /// @param tooMany how many characters
    record LongComment(int index, int tooMany) {}

    private final PassLock lock;

    AnswerForm(PassLock lock) {
        this.lock = lock;
    }

    /// Whether the form is longer than any of ours, or does not say how long it is. To be asked before
    /// anything is read.
    static boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 || length > LONGEST;
    }

    /// The pass that a form brought.
    Optional<Pass> readPass(HttpServletRequest request) {
        return lock.unlock(field(request, SheetFields.PASS));
    }

    Received read(HttpServletRequest request, Answering answering) {
        if (isTooLarge(request)) {
            return new Received.TooLarge();
        }
        Optional<Pass> pass = readPass(request).filter(read -> read.ticket().isPresent());
        Optional<AskedRound> round = pass.flatMap(answering::findRound);
        if (pass.isEmpty() || round.isEmpty()) {
            return new Received.Stale();
        }
        return read(request, pass.get(), round.get());
    }

    private static Received read(HttpServletRequest request, Pass pass, AskedRound round) {
        String from = field(request, SheetFields.FROM);
        Optional<AnswerSheet> answers = AnswerSheet.read(field(request, SheetFields.SIGNS), round.items())
                .flatMap(sheet -> withItems(request, round, from, sheet));
        String to = field(request, SheetFields.TO);
        Optional<Target> target = Target.find(to.isEmpty() ? Target.REVIEW : to, round);
        String revision = field(request, SheetFields.REVISION);
        if (answers.isEmpty() || target.isEmpty() || !REVISION.matcher(revision).matches()) {
            return new Received.Damaged();
        }
        List<String> comments = comments(request, round);
        var progress = new Progress(
                pass,
                field(request, SheetFields.PASS),
                new Sheet(answers.get(), comments),
                Integer.parseInt(revision),
                !field(request, SheetFields.RETURNING).isEmpty());
        return new Received.Filled(round, progress, from, target.get(), longComment(round, comments));
    }

    /// The sheet with what was chosen on the page that the form stood on; empty where that cannot be
    /// chosen there.
    private static Optional<AnswerSheet> withItems(
            HttpServletRequest request, AskedRound round, String from, AnswerSheet sheet) {
        AnswerSheet changed = sheet;
        if (Target.find(from, round).orElse(new Target.Review()) instanceof Target.Items(var page)) {
            for (AskedItem item : page.items()) {
                String chosen = field(request, SheetFields.ITEM + item.index());
                if (!chosen.isEmpty()) {
                    if (chosen.length() != 1 || !item.accepts(chosen.charAt(0))) {
                        return Optional.empty();
                    }
                    changed = changed.with(item, chosen.charAt(0));
                }
            }
        }
        return Optional.of(changed);
    }

    private static List<String> comments(HttpServletRequest request, AskedRound round) {
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < round.comments().size(); i++) {
            comments.add(tidy(field(request, SheetFields.COMMENT + i)));
        }
        return comments;
    }

    /// Without control characters but line ends, of which browsers send two.
    private static String tidy(String text) {
        return CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    private static Optional<LongComment> longComment(AskedRound round, List<String> comments) {
        for (int i = 0; i < comments.size(); i++) {
            AskedComment asked = round.comments().get(i);
            String text = comments.get(i);
            int tooMany = text.codePointCount(0, text.length()) - asked.longest();
            int tooManyBytes = text.getBytes(StandardCharsets.UTF_8).length - TextPaper.LONGEST_IN_BYTES;
            if (tooMany > 0 || tooManyBytes > 0) {
                return Optional.of(new LongComment(i, Math.max(tooMany, tooManyBytes)));
            }
        }
        return Optional.empty();
    }

    static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
