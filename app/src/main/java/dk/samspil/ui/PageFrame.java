package dk.samspil.ui;

import dk.samspil.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything around a page's own content: title, header, menu, language, foot. The one parameter of `ui/layout.jte`
/// besides the content; made by [Visit].
///
/// @param title the page's title, without the site's name
/// @param otherLanguageAddress this page in the other language
/// @param visitor who is signed in; null on pages for everybody
/// @param signOut the token of the sign-out form; null when nobody is signed in
/// @param path the page's path, which marks the current menu item
/// @param styleSheets addresses of the style sheets, with fingerprints
/// @param icon address of the site's icon
/// @param sessionScript address of the script that warns before a sign-in ends
public record PageFrame(
        String title,
        Language language,
        String otherLanguageAddress,
        String municipality,
        @Nullable Visitor visitor,
        @Nullable FormToken signOut,
        String path,
        Look look,
        List<String> styleSheets,
        String icon,
        String sessionScript) {
    public PageFrame {
        styleSheets = List.copyOf(styleSheets);
        if ((visitor == null) != (signOut == null)) {
            throw new IllegalArgumentException("who is signed in can sign out, and nobody else");
        }
    }

    /// The language the page is not in.
    public Language otherLanguage() {
        return language == Language.DA ? Language.EN : Language.DA;
    }

    public String mainClass() {
        return look.mainClass();
    }

    /// A text of the layout itself, from `messages/ui_*`.
    public String text(String key) {
        return Messages.of("ui", language).text(key);
    }
}
