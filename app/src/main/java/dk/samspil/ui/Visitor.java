package dk.samspil.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the header says about the person who is signed in.
///
/// @param role the person's role in words, such as `Leder, Team Åen`; never a name
/// @param menu the pages the person can go to, four at most
/// @param session how long the person stays signed in; null when no session says so
/// @param support that the person sees what somebody else sees; null when it is their own
public record Visitor(
        String role,
        List<MenuItem> menu,
        @Nullable SessionNotice session,
        @Nullable SupportBar support) {
    private static final int MOST_MENU_ITEMS = 4;

    public Visitor {
        menu = List.copyOf(menu);
        if (menu.size() > MOST_MENU_ITEMS) {
            throw new IllegalArgumentException("the menu has at most " + MOST_MENU_ITEMS + " items");
        }
    }
}
