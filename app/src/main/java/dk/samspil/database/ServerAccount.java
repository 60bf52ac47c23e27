package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Optional;

/// As whom PostgreSQL's programs run. PostgreSQL refuses to run as root, so root needs another way.
sealed interface ServerAccount {
    /// What stands before a command to run it as this account.
    List<String> prefix();

    /// Prepares a folder so that this account can work in it.
    void own(Path folder);

    /// An ordinary user runs the programs directly.
    record Same() implements ServerAccount {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {
            // the folder is already this account's
        }
    }

    /// Root in a user namespace of its own without any mapping: the programs see an ordinary user without privileges,
    /// and the files stay root's.
    record Namespace() implements ServerAccount {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public void own(Path folder) {
            // seen from inside the namespace the folder belongs to the very user that the programs run as
        }
    }

    /// Root where user namespaces are switched off: another account, which gets the folder.
    ///
    /// @param group the number of its group, so that nothing of root's stays with the programs
    record Other(UserPrincipal user, String group) implements ServerAccount {
        static Other named(String account) {
            return find(account)
                    .orElseThrow(() -> new DatabaseNotStarted(
                            "This machine has no account %s to run PostgreSQL as.".formatted(account),
                            "Start Samspil as an ordinary user."));
        }

        static Optional<Other> find(String account) {
            try {
                var user =
                        FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(account);
                var group = new ServerCommands(new Same(), Path.of("/")).attempt(List.of("id", "-g", account));
                return Optional.of(new Other(user, group.output().strip()));
            } catch (UserPrincipalNotFoundException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + user.getName(), "--regid=" + group, "--clear-groups");
        }

        @Override
        public void own(Path folder) {
            try (var all = Files.walk(folder)) {
                for (var path : (Iterable<Path>) all::iterator) {
                    if (!Files.isSymbolicLink(path)) {
                        Files.setOwner(path, user);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The account for this process: directly for an ordinary user; for root a user namespace where the machine allows
    /// it, else the account `postgres`, else `nobody`.
    static ServerAccount choose() {
        if (!isRoot()) {
            return new Same();
        }
        var namespace = new Namespace();
        if (new ServerCommands(namespace, Path.of("/")).succeeds(List.of("true"))) {
            return namespace;
        }
        return Other.find("postgres").orElseGet(() -> Other.named("nobody"));
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
