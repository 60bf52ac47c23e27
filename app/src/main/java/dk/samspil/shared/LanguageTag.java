package dk.samspil.shared;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language in which something may be asked, whether the application itself speaks it or not: an IETF
/// language tag (BCP 47) such as `da`, `ar` or `pt-br`, in lower case.
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}");

    public static final LanguageTag DANISH = of(Language.DA);
    public static final LanguageTag ENGLISH = of(Language.EN);

    public LanguageTag {
        value = value.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a language tag: " + value);
        }
    }

    public static LanguageTag of(Language language) {
        return new LanguageTag(language.code());
    }

    /// The tag, in any case and with `_` or `-`; empty where the text is none.
    public static Optional<LanguageTag> find(String text) {
        String tag = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return SHAPE.matcher(tag).matches() ? Optional.of(new LanguageTag(tag)) : Optional.empty();
    }

    /// Whether text in this language runs from right to left.
    public boolean readsRightToLeft() {
        return ULocale.forLanguageTag(value).isRightToLeft();
    }

    /// Whether there is a language that goes by this tag.
    public boolean isKnown() {
        return !ULocale.getDisplayLanguage(value, ULocale.ENGLISH).equals(base().value());
    }

    /// The language's name in itself, such as `dansk` or `العربية`.
    public String nativeName() {
        return ULocale.getDisplayName(value, ULocale.forLanguageTag(value));
    }

    /// The language's name in one that the application speaks.
    public String name(Language reader) {
        return ULocale.getDisplayName(value, ULocale.forLanguageTag(reader.code()));
    }

    /// The language without region or script: `pt` of `pt-br`.
    public LanguageTag base() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? this : new LanguageTag(value.substring(0, hyphen));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
