package dk.samspil.numerics.suppress;

/// How a response rate is written.
///
/// Whether somebody answered is as private as the answer. Like a mean, the rate is first rounded to a
/// whole per cent and then, near the ends, replaced by a range that includes its limit: "90 % or more"
/// of 10 people is 9 or 10 of them, so that everyone may be the one who did not answer. Hence 0 % and
/// 100 % are never shown.
public sealed interface DisplayedRate {

    /// Fewer than ten invited have no rate.
    int FEWEST_INVITED = 10;

    /// How to write the rate of `answered` among `invited`.
    ///
    /// Not shown when fewer than 10 were invited, or fewer than 5 answered: beside the known number of
    /// people invited a rate would tell a number below 5. More answers than invitations count as everybody.
    static DisplayedRate of(int answered, int invited) {
        if (answered < 0 || invited < 0) {
            throw new IllegalArgumentException(answered + " of " + invited + " is no response");
        }
        if (invited < FEWEST_INVITED || !CountClass.of(answered).showsDimensionMeans()) {
            return new NotShown();
        }
        int percent = WholeNumber.percent(answered, invited);
        if (percent <= 10) {
            return new AtMost10();
        }
        return percent >= 90 ? new AtLeast90() : new Whole(percent);
    }

    /// No rate.
    record NotShown() implements DisplayedRate {}

    /// 10 % or less.
    record AtMost10() implements DisplayedRate {}

    /// 90 % or more.
    record AtLeast90() implements DisplayedRate {}

    /// This many per cent or more, where a number would tell who did not answer elsewhere
    /// ([ParticipationGuard]).
    record AtLeast(int percent) implements DisplayedRate {
        public AtLeast {
            if (percent < 10 || percent > 80) {
                throw new IllegalArgumentException("from 10 to 80 per cent on is shown so, not " + percent);
            }
        }
    }

    /// A whole per cent.
    record Whole(int percent) implements DisplayedRate {
        public Whole {
            if (percent <= 10 || percent >= 90) {
                throw new IllegalArgumentException("only 11 to 89 per cent is shown as a number, not " + percent);
            }
        }
    }
}
