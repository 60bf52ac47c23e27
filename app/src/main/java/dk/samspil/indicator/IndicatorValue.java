package dk.samspil.indicator;

import dk.samspil.shared.UnitId;
import java.math.BigDecimal;

/// What one unit's figure was in one period.
///
/// @param indicator the [Indicator#code]
/// @param value as it was handed in, with at most two decimals
public record IndicatorValue(String indicator, UnitId unit, IndicatorPeriod period, BigDecimal value) {
    static final int MOST_DECIMALS = 2;

    public IndicatorValue {
        value = value.stripTrailingZeros();
    }

    /// What it is a value of: no two in a file may be of the same.
    record Key(String indicator, UnitId unit, IndicatorPeriod period) {}

    Key key() {
        return new Key(indicator, unit, period);
    }
}
