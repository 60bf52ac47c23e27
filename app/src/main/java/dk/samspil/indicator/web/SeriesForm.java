package dk.samspil.indicator.web;

import dk.samspil.indicator.DefineOutcome;
import dk.samspil.indicator.Indicator;
import java.util.Arrays;
import java.util.Optional;

/// What was typed about a new series.
///
/// @param wrong what came of it; empty where nothing was typed yet
public record SeriesForm(
        String code, String danish, String english, String kind, String source, Optional<DefineOutcome> wrong) {
    static final SeriesForm EMPTY = new SeriesForm("", "", "", Indicator.Kind.COUNT.name(), "", Optional.empty());

    /// A kind that is not one was not chosen on the page: the usual one then.
    Indicator.Kind chosen() {
        return Arrays.stream(Indicator.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(Indicator.Kind.COUNT);
    }

    SeriesForm with(DefineOutcome outcome) {
        return new SeriesForm(code, danish, english, kind, source, Optional.of(outcome));
    }

    /// The key of the message at the name, the code or the source; empty where that is in order.
    public String wrongAt(String field) {
        return wrong.filter(it -> it.name().startsWith(field)).map(Enum::name).orElse("");
    }
}
