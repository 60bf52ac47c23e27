package dk.samspil.access.web;

import dk.samspil.access.Role;
import dk.samspil.access.SupportViews;
import dk.samspil.access.UnitTree;
import dk.samspil.access.Viewer;
import dk.samspil.access.Viewers;
import dk.samspil.shared.Language;
import dk.samspil.ui.MenuItem;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SupportBar;
import dk.samspil.ui.Visitor;
import dk.samspil.ui.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Words for the header: what the person who is signed in is, and where they can go.
@Component
final class SignedInVisitors implements Visitors {
    private final Viewers viewers;
    private final UnitTree units;
    private final SessionNotices sessions;
    private final SupportViews support;

    SignedInVisitors(Viewers viewers, UnitTree units, SessionNotices sessions, SupportViews support) {
        this.viewers = viewers;
        this.units = units;
        this.sessions = sessions;
        this.support = support;
    }

    @Override
    public Optional<Visitor> findVisitor(Language language) {
        var words = Messages.of("access", language);
        return viewers.findCurrent()
                .map(viewer -> new Visitor(
                        role(viewer, words),
                        menu(viewer, words),
                        sessions.find(words).orElse(null),
                        supportBar(viewer, words).orElse(null)));
    }

    private Optional<SupportBar> supportBar(Viewer viewer, Messages words) {
        return viewer.sees()
                .flatMap(seen -> viewers.findSupport().flatMap(support::findGoingOn))
                .map(view -> new SupportBar(
                        words.text(
                                "support.bar",
                                "seen",
                                view.seen().value(),
                                "time",
                                sessions.time(view.ends(), words.language())),
                        words.text("support.stop")));
    }

    /// The first role and where it is held; how many units, when there are several.
    private String role(Viewer viewer, Messages words) {
        Role role = viewer.assignments().getFirst().role();
        String word = words.text("role." + role);
        var held = viewer.listUnits(role);
        if (held.isEmpty()) {
            return word;
        }
        String place = held.size() > 1
                ? words.text("role.units", "count", held.size())
                : units.findName(held.getFirst()).orElse("");
        return place.isEmpty() ? word : word + ", " + place;
    }

    private static List<MenuItem> menu(Viewer viewer, Messages words) {
        var menu = new ArrayList<MenuItem>();
        menu.add(new MenuItem(words.text("menu.now"), "/"));
        if (viewer.has(Role.HR_CONSULTANT)) {
            menu.add(new MenuItem(words.text("menu.round"), "/maaling"));
        }
        if (viewer.readsResults()) {
            menu.add(new MenuItem(words.text("menu.results"), "/resultater"));
            menu.add(new MenuItem(words.text("menu.statement"), "/sikkerhedserklaering"));
        } else if (viewer.has(Role.DATA_PROTECTION_OFFICER)) {
            menu.add(new MenuItem(words.text("menu.statement"), "/sikkerhedserklaering"));
            menu.add(new MenuItem(words.text("menu.evidence"), "/dokumentation-for-beskyttelsen"));
        }
        return menu;
    }
}
