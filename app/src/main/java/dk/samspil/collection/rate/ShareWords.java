package dk.samspil.collection.rate;

import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;

/// A share as people read it: `mindst 35 %`, `under 10 %`, `90 % eller mere`.
public final class ShareWords {
    private static final int LOWEST_TOLD = 10;

    private ShareWords() {}

    /// The words for a share.
    ///
    /// @param key such as `share`: the words stand under it, `.lowest` and `.highest`
    public static String of(String key, Share share, Messages words) {
        String percent =
                Numbers.percent(Integer.toString(share.isLowest() ? LOWEST_TOLD : share.percent()), words.language());
        String kind = share.isLowest() ? ".lowest" : share.isHighest() ? ".highest" : "";
        return words.text(key + kind, "percent", percent);
    }
}
