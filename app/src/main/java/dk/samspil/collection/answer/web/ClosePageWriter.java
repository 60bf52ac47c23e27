package dk.samspil.collection.answer.web;

import dk.samspil.collection.answer.BallotReceipt;
import dk.samspil.collection.answer.OpeningRefusal;
import dk.samspil.collection.answer.web.ClosePage.Check;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.PublishedFigures.Standing;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the opening of a round's answers into words for HR.
///
/// @param refusal why the ballots were not used when they were last opened
/// @param undecided how many proposals of joint reports wait for HR
/// @param waiting whose part is waiting for another
record ClosePageWriter(
        RoundKey key,
        boolean closed,
        Optional<BallotReceipt> receipt,
        Optional<OpeningRefusal> refusal,
        Standing standing,
        int undecided,
        Optional<KeyHolder> waiting,
        Messages words) {

    String heading() {
        if (refusal.isPresent()) {
            return words.text("refused");
        }
        return words.text(receipt.isEmpty() ? "hr.title" : published() ? "hr.opened" : "counted");
    }

    ClosePage write(PageFrame frame, FormToken token, String round) {
        List<Check> checks = checks();
        boolean deciding = closed && !published() && undecided > 0;
        long missing = checks.stream().filter(check -> !check.done()).count();
        return new ClosePage(
                frame,
                token,
                round,
                heading(),
                words.text("hr.lead", "done", checks.size() - missing, "all", checks.size()),
                trouble(),
                refusal.isEmpty() && receipt.isPresent() && standing instanceof Standing.Refused
                        ? Optional.of("/regler?runde=" + key.round())
                        : Optional.empty(),
                checks,
                deciding ? Optional.of("/puljer") : Optional.empty(),
                isServers() && closed && !published() && !burned()
                        ? Optional.of("/maaling/" + key.round() + "/aabning")
                        : Optional.empty(),
                words.text(receipt.isPresent() || refusal.isPresent() ? "hr.again" : "hr.submit"),
                published() ? Optional.of("/maaling/" + key.round() + "/frigivelse") : Optional.empty(),
                receipt.filter(it -> it.texts() > 0)
                        .map(it -> words.text("hr.texts", "texts", it.texts(), "burned", it.burned() ? "yes" : "no")),
                words);
    }

    private Optional<String> trouble() {
        if (refusal.isPresent()) {
            return refusal.map(it -> OutcomeWords.of(it, words));
        }
        return receipt.isPresent() ? OutcomeWords.of(standing, words) : Optional.empty();
    }

    private boolean isServers() {
        return key.custody() != KeyCustody.THREE_HOLDERS;
    }

    private boolean published() {
        return standing instanceof Standing.Published;
    }

    private boolean burned() {
        return receipt.filter(BallotReceipt::burned).isPresent();
    }

    private List<Check> checks() {
        return Stream.of(
                        new Check(
                                closed, words.text("hr.closed"), words.text(closed ? "hr.closed.yes" : "hr.closed.no")),
                        new Check(closed && undecided == 0, words.text("hr.joints"), joints()),
                        new Check(
                                receipt.isPresent(),
                                words.text("hr.open." + key.custody()),
                                receipt.isPresent() ? words.text("hr.open.done") : toBeOpened()),
                        new Check(
                                receipt.isPresent() && refusal.isEmpty(),
                                words.text("hr.count"),
                                receipt.map(this::counts).orElse(words.text("hr.later"))),
                        new Check(
                                published(),
                                words.text("hr.published"),
                                published() ? words.text("hr.published.yes") : toBePublished()),
                        new Check(receipt.isPresent(), words.text("hr.kept"), kept()))
                .sorted(Comparator.comparing(Check::done))
                .toList();
    }

    private String joints() {
        if (!closed) {
            return words.text("hr.later");
        }
        return words.text(published() ? "hr.joints.out" : "hr.joints.text", "proposals", undecided);
    }

    private String kept() {
        return receipt.map(it -> words.text(it.burned() ? "hr.kept.burned" : "hr.kept.sealed", "hash", it.hash()))
                .orElse(words.text("hr.later"));
    }

    private String counts(BallotReceipt it) {
        return words.text(
                "hr.count.text",
                "ballots",
                it.ballots(),
                "tickets",
                it.tickets(),
                "spoiled",
                it.spoiled(),
                "unit",
                it.byUnit() ? "yes" : "no");
    }

    private String toBeOpened() {
        if (!closed) {
            return words.text("hr.later");
        }
        return waiting.map(holder ->
                        words.text("hr.open.one", "part", holder.role().part()))
                .orElse(words.text("hr.open.none." + key.custody(), "round", key.round()));
    }

    private String toBePublished() {
        if (receipt.isEmpty()) {
            return words.text("hr.published.later");
        }
        return waiting.map(holder ->
                        words.text("hr.open.one", "part", holder.role().part()))
                .orElse(words.text("hr.published.again." + key.custody()));
    }
}
