package dk.samspil.collection.custody.web;

import dk.samspil.collection.custody.HolderRole;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.web.KeyPage.Mark;
import dk.samspil.collection.custody.web.KeyPage.Side;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a round's key into words for HR.
///
/// @param ready whether the round may open
/// @param fixed whether the key can no longer be replaced
record KeyPageWriter(
        String address,
        String round,
        Optional<RoundKey> key,
        List<KeyHolder> holders,
        boolean ready,
        boolean fixed,
        Messages words) {

    KeyPage write(PageFrame frame, FormToken token, List<String> errors, Map<HolderRole, String> typed) {
        return new KeyPage(
                frame,
                token,
                address,
                round,
                errors,
                Arrays.stream(HolderRole.values())
                        .map(role -> side(role, typed))
                        .toList(),
                key.map(made -> made.key().fingerprint()),
                key.filter(made -> made.custody() == KeyCustody.THREE_HOLDERS).isPresent(),
                key.filter(made -> made.custody() != KeyCustody.THREE_HOLDERS)
                        .map(made -> words.text("hr.custody." + made.custody())),
                ready,
                !fixed,
                summary(),
                words);
    }

    private Side side(HolderRole role, Map<HolderRole, String> typed) {
        Optional<KeyHolder> holder =
                holders.stream().filter(each -> each.role() == role).findFirst();
        return new Side(
                role.part(),
                field(role),
                words.text("role." + role),
                words.text("role." + role + ".hint"),
                holder.map(each -> each.name().value()).orElse(typed.getOrDefault(role, "")),
                holder.map(each -> words.text("hr.state." + each.state())).orElse(""),
                holder.map(KeyPageWriter::mark).orElse(Mark.CURRENT));
    }

    private static Mark mark(KeyHolder holder) {
        return switch (holder.state()) {
            case PROVED -> Mark.DONE;
            case LOST -> Mark.LOST;
            case WAITING, SHOWN -> Mark.CURRENT;
        };
    }

    private String summary() {
        long proved = holders.stream()
                .filter(holder -> holder.state() == KeyHolder.State.PROVED)
                .count();
        boolean lost = holders.stream().anyMatch(holder -> holder.state() == KeyHolder.State.LOST);
        boolean rehearsed = key.map(RoundKey::rehearsed).orElse(false);
        return words.text(
                "hr.summary",
                "proved",
                proved,
                "ready",
                ready ? "yes" : "no",
                "lost",
                lost ? "yes" : "no",
                "rehearsed",
                rehearsed ? "yes" : "no");
    }

    static String field(HolderRole role) {
        return switch (role) {
            case MANAGEMENT -> "ledelse";
            case EMPLOYEES -> "medarbejdere";
            case OPERATOR -> "drift";
        };
    }
}
