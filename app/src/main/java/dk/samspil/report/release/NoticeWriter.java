package dk.samspil.report.release;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.EmailMessage;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/// Writes what people are told by mail about a release. No figures: those are read where one signs in.
final class NoticeWriter {
    private static final Set<Role> LEADING = Set.of(Role.LEADER, Role.DEPUTY, Role.TOP_MANAGER);
    private static final int NAMED_UNITS = 2;

    private final ReleasedTable table;
    private final ReleaseStanding standing;
    private final String address;

    /// @param address where people reach the site
    NoticeWriter(ReleasedTable table, ReleaseStanding standing, String address) {
        this.table = table;
        this.standing = standing;
        this.address = address;
    }

    /// Whoever signs in with the address.
    ///
    /// @param roles what they are today
    record Reader(EmailAddress address, Language language, List<RoleHolder> roles) {
        Reader {
            roles = List.copyOf(roles);
        }

        boolean leads() {
            return roles.stream()
                    .flatMap(holder -> holder.role().access().stream())
                    .anyMatch(LEADING::contains);
        }
    }

    EmailMessage write(Notice notice, Reader reader) {
        var words = Messages.of("release", reader.language());
        List<String> paragraphs = paragraphs(notice.occasion(), reader, words);
        return new EmailMessage(
                reader.address(),
                subject(notice.occasion(), reader, words),
                String.join("\n\n", paragraphs) + "\n",
                html(paragraphs),
                reader.language(),
                notice.token());
    }

    private String subject(Occasion occasion, Reader reader, Messages words) {
        return switch (occasion) {
            case OPEN ->
                listUnits(reader).isEmpty()
                        ? words.text("mail.subject.main")
                        : words.text("mail.subject.open", "units", units(reader, words));
            case MANAGEMENT -> words.text("mail.subject.management");
            case COMMITTEES -> words.text("mail.subject.committees");
            case WITHDRAWN -> words.text("mail.subject.withdrawn");
        };
    }

    private List<String> paragraphs(Occasion occasion, Reader reader, Messages words) {
        String round = table.release().title().in(words.language());
        return switch (occasion) {
            case OPEN -> listUnits(reader).isEmpty() ? main(round, words) : open(reader, round, words);
            case MANAGEMENT -> early("mail.management", round, words);
            case COMMITTEES -> early("mail.committees", round, words);
            case WITHDRAWN ->
                List.of(
                        words.text("mail.withdrawn", "round", round, "note", note().orElse(""))
                                .strip(),
                        words.text("mail.withdrawn.then"));
        };
    }

    private List<String> open(Reader reader, String round, Messages words) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text("mail.open", "round", round, "units", units(reader, words)));
        paragraphs.add(words.text("mail.read", "address", address + "/resultater"));
        note().ifPresent(note -> paragraphs.add(words.text("replaces", "note", note)));
        List<String> without = listUnits(reader).stream()
                .filter(unit -> !unit.published())
                .map(ReleasedUnit::name)
                .toList();
        if (!without.isEmpty()) {
            paragraphs.add(words.text("mail.without", "units", named(without, words), "count", without.size()));
        }
        paragraphs.add(words.text(reader.leads() ? "mail.leader" : "mail.representative"));
        return paragraphs;
    }

    /// For those who read the main result and no unit of their own.
    private List<String> main(String round, Messages words) {
        var paragraphs = new ArrayList<>(List.of(
                words.text("mail.main", "round", round), words.text("mail.read", "address", address + "/resultater")));
        note().ifPresent(note -> paragraphs.add(words.text("replaces", "note", note)));
        return paragraphs;
    }

    private List<String> early(String key, String round, Messages words) {
        String until = standing instanceof ReleaseStanding.Planned planned
                ? WhenWords.of(words.language()).moment(planned.opensAt())
                : "";
        return List.of(
                words.text(key, "round", round),
                words.text("mail.read", "address", address + "/resultater"),
                words.text("closed.until", "moment", until));
    }

    /// What readers are told beside the results, as it stands now.
    private Optional<String> note() {
        return switch (standing) {
            case ReleaseStanding.Open(var since, var note) -> note;
            case ReleaseStanding.Withdrawn(var note) -> Optional.of(note);
            case ReleaseStanding.Planned(var opensAt, var early, var note) -> note;
            case ReleaseStanding.Held(var note) -> Optional.of(note);
            case ReleaseStanding.Unplanned() -> Optional.empty();
        };
    }

    private String units(Reader reader, Messages words) {
        return named(listUnits(reader).stream().map(ReleasedUnit::name).toList(), words);
    }

    private static String named(List<String> names, Messages words) {
        int more = Math.max(0, names.size() - NAMED_UNITS);
        return words.text(
                "mail.units", "names", String.join(", ", names.subList(0, names.size() - more)), "more", more);
    }

    /// The units of the release in which the reader has a role, each once.
    private List<ReleasedUnit> listUnits(Reader reader) {
        return reader.roles().stream()
                .filter(holder -> holder.role()
                        .access()
                        .filter(role -> role.reach().needsUnit())
                        .isPresent())
                .flatMap(holder -> table.findUnit(holder.unit()).stream())
                .distinct()
                .toList();
    }

    private String html(List<String> paragraphs) {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><body>\n");
        String link = address + "/resultater";
        for (String paragraph : paragraphs) {
            html.append("<p>")
                    .append(HtmlUtils.htmlEscape(paragraph, "UTF-8")
                            .replace(link, "<a href=\"%1$s\">%1$s</a>".formatted(link)))
                    .append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }
}
