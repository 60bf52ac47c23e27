package dk.samspil.jobs;

/// Something that is done by itself when its time has come. Every bean of this type is known by its name.
///
/// It may be called more than once for the same thing, on different nodes even: a node can die after the
/// work and before it says so. So the work must look first whether it is done, in the transaction that
/// does it. When it throws, it is tried again half a minute later.
public interface Job {
    /// Permanent: what is planned is kept under it. Letters and hyphens, such as `open-round`.
    String name();

    /// Does it.
    ///
    /// @param subject to what, as given to [Jobs#schedule]
    void run(String subject);
}
