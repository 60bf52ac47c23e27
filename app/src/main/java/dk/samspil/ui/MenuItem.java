package dk.samspil.ui;

/// One item of the main menu.
///
/// @param address the page's path on this site, such as `/resultater`
public record MenuItem(String text, String address) {
    /// Whether the page with this path is the item's own page or lies below it.
    public boolean isCurrent(String path) {
        return path.equals(address) || (!address.equals("/") && path.startsWith(address + "/"));
    }
}
