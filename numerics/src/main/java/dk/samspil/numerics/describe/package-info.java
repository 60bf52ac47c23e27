/// What was measured, without a claim: counts, means, spreads and response rates.
///
/// Start at [dk.samspil.numerics.describe.Moments] (count, mean and standard deviation of some scores) and,
/// when scores arrive one at a time, at [dk.samspil.numerics.describe.MomentsBuilder].
///
/// **Missing values.** In every `double[]` and `double[][]` parameter of this library a missing answer or score
/// is `Double.NaN` and nothing else. A figure that does not exist (the spread of one person) is returned as
/// `Double.NaN`, too. Infinite values are refused. Arrays are parameters and return values only, never parts of
/// a record, and no method changes or keeps an array it is given.
@NullMarked
package dk.samspil.numerics.describe;

import org.jspecify.annotations.NullMarked;
