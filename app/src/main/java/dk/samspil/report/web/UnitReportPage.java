package dk.samspil.report.web;

import dk.samspil.indicator.Beside;
import dk.samspil.report.UnitPlace;
import dk.samspil.report.UnitPlace.Crumb;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ReadyHtml;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A unit's report on a page.
///
/// @param place the units above; those the reader may not open have no address
/// @param body the report itself, as it lies on the shelf
/// @param files the address that the files' addresses begin with
/// @param events where what has happened in the unit is written down; empty for a report that several units share
/// @param beside figures that the organisation has besides; they are no part of the report
/// @param notices that the results are not out yet, or what they replace
/// @param rules which rules were in force
public record UnitReportPage(
        PageFrame frame,
        UnitPlace place,
        ReadyHtml body,
        String files,
        String events,
        Optional<Beside> beside,
        List<String> notices,
        String rules,
        Messages words) {
    public UnitReportPage {
        notices = List.copyOf(notices);
    }

    /// The same place, with the addresses of the units the reader may open.
    static UnitPlace readable(UnitPlace place, Predicate<UnitId> mayRead) {
        return new UnitPlace(
                place.unit(),
                place.name(),
                place.path().stream()
                        .map(crumb -> new Crumb(crumb.name(), crumb.report().filter(mayRead)))
                        .toList());
    }
}
