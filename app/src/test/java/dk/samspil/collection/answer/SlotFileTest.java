package dk.samspil.collection.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotFileTest {
    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void whatIsWrittenIsThereWhenTheFileIsOpenedAgain() throws IOException {
        Path file = folder.resolve("a");
        try (var slots = SlotFile.create(file, random)) {
            slots.write(List.of(new byte[] {1, 2}, new byte[] {3}));
        }

        try (var again = SlotFile.openAlone(file, random).orElseThrow()) {
            assertThat(again.readAll())
                    .extracting(SlotFile.Slot::content)
                    .containsExactlyInAnyOrder(new byte[] {1, 2}, new byte[] {3});
        }
    }

    @Test
    void placesTellNothingOfTheOrder() throws IOException {
        List<Integer> places = new ArrayList<>();
        try (var slots = SlotFile.create(folder.resolve("a"), random)) {
            for (int i = 0; i < 100; i++) {
                places.addAll(slots.write(List.of(new byte[] {1})));
            }
        }

        assertThat(places).doesNotHaveDuplicates();
        assertThat(ascents(places)).isBetween(30, 70);
    }

    private static int ascents(List<Integer> places) {
        int ascents = 0;
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) > places.get(i - 1)) {
                ascents++;
            }
        }
        return ascents;
    }

    @Test
    void nothingIsLeftOfWhatIsErased() throws IOException {
        Path file = folder.resolve("a");
        try (var slots = SlotFile.create(file, random)) {
            slots.erase(slots.write(List.of("secret".getBytes(StandardCharsets.US_ASCII))));

            assertThat(slots.isEmpty()).isTrue();
        }
        assertThat(Files.readAllBytes(file)).containsOnly(0);
    }

    @Test
    void aSlotTornByACrashIsEmpty() throws IOException {
        Path file = folder.resolve("a");
        int place;
        try (var slots = SlotFile.create(file, random)) {
            place = slots.write(List.of(new byte[] {1, 2, 3})).getFirst();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {9}), (long) place * SlotFile.SLOT + 13);
        }

        try (var again = SlotFile.openAlone(file, random).orElseThrow()) {
            assertThat(again.readAll()).isEmpty();
            assertThat(again.isEmpty()).isTrue();
        }
    }

    @Test
    void aFileThatSomebodyHasIsNotOpened() throws IOException {
        Path file = folder.resolve("a");
        try (var slots = SlotFile.create(file, random)) {
            assertThat(SlotFile.openAlone(file, random)).isEmpty();
            assertThat(slots.isEmpty()).isTrue();
        }
        assertThat(SlotFile.openAlone(file, random)).isPresent();
    }
}
