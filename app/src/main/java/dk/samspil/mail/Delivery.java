package dk.samspil.mail;

/// What became of a message.
public sealed interface Delivery {
    /// The other side has taken it over. Whether it reaches the person shows later, if at all.
    record Accepted() implements Delivery {}

    /// The other side knows for sure that nothing reaches this address.
    ///
    /// @param status what it said, as a code such as `5.1.1` or `550`
    record AddressRefused(String status) implements Delivery {}

    /// Not now, but perhaps later.
    record Postponed() implements Delivery {}

    /// Nothing was handed over, for a reason that has nothing to do with this address.
    record NotHandedOver(Trouble trouble) implements Delivery {}

    /// The connection was lost after the message was sent and before the other side answered.
    record InDoubt() implements Delivery {}

    /// Why nothing is handed over at all.
    enum Trouble {
        /// Nobody answers there.
        UNREACHABLE,
        /// They do not let us in: name, password, secret or token.
        SIGN_IN_REFUSED,
        /// We may not send from the address we give as ours.
        SENDER_REFUSED,
        /// They do not take what we send.
        MESSAGE_REFUSED
    }
}
