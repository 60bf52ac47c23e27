package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Place;
import java.util.List;

/// A block of people whose single answers are limited by what the shown means say. For data-protection
/// officers, never for readers of reports.
///
/// @param cells the published cells that say it
/// @param places where the people are: their homes and categories
/// @param people how many they are
/// @param lowest the lowest answer that each of them may have given, on the scale 0-100
/// @param highest the highest
public record ValueExposure(List<Integer> cells, List<Place> places, int people, double lowest, double highest) {
    public ValueExposure {
        cells = List.copyOf(cells);
        places = List.copyOf(places);
    }
}
