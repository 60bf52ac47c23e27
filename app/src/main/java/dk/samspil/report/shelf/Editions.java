package dk.samspil.report.shelf;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.shared.Language;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Tells one state of a release from another, and what this build of the program makes of it: a document of another
/// edition must not be handed out.
@Component
final class Editions {
    private final SingletonSupplier<String> program;
    private final Map<ReleasedTable, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    Editions(BuildProperties build) {
        this.program = SingletonSupplier.of(() -> build.getArtifact() + " " + build.getVersion() + " " + ownFile());
    }

    /// A check value over the file that the program was started from; nothing where it was started from folders, as a
    /// test is.
    private static String ownFile() {
        File source = new ApplicationHome(Editions.class).getSource();
        if (source == null || !source.isFile()) {
            return "";
        }
        try (var in = new DigestInputStream(new FileInputStream(source), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A check value over the program and everything that is released.
    String of(ReleasedTable table) {
        return known.computeIfAbsent(table, this::compute);
    }

    private String compute(ReleasedTable table) {
        MessageDigest digest = sha256();
        add(digest, program.obtain());
        for (Language language : Language.values()) {
            add(digest, table.release().title().in(language));
        }
        add(digest, table.release().policy().fingerprint());
        add(digest, table.release().frozenHash());
        table.listUnits().forEach(unit -> add(digest, unit.toString()));
        table.listGroups().forEach(group -> add(digest, group.toString()));
        table.listFigures().forEach(figure -> add(digest, figure.toString()));
        table.listExplainedCuts().forEach(cut -> add(digest, cut.toString()));
        table.listQualities().stream()
                .flatMap(quality -> quality.parameters().entrySet().stream()
                        .map(entry -> quality.id() + " " + entry)
                        .sorted())
                .forEach(quality -> add(digest, quality));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
