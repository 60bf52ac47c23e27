package dk.samspil.mail;

/// A way on which messages leave the house.
///
/// @param <M> what is handed over
public interface Outlet<M> {
    /// Whether the installation says where messages go. Where it does not, [#open] must not be called.
    boolean isSetUp();

    /// How many messages the other side takes in a minute.
    int messagesAMinute();

    /// Begins to hand over messages, one after the other. Nothing is said to the other side before the first message.
    Run<M> open();

    /// Messages handed over one after the other. For one thread.
    ///
    /// @param <M> what is handed over
    interface Run<M> extends AutoCloseable {
        /// Hands over one message, and waits until the other side has answered.
        Delivery send(M message);

        @Override
        void close();
    }
}
