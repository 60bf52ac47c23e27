package dk.samspil.collection.outreach;

import dk.samspil.numerics.seal.AccessCode;

/// The code of one job.
///
/// @param unit the name of the unit for which one answers with it
record JobCode(String unit, AccessCode code) {
    /// Not the code, so that none gets into a log.
    @Override
    public String toString() {
        return "JobCode";
    }
}
