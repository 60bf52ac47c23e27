package dk.samspil.browser;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageOutputStream;

/// Makes docs/screens from the pictures that the browser journeys took: each Danish page once at both widths, small
/// enough to be kept. `bin/screens` runs it.
final class ScreenAlbum {
    private static final Pattern NAME = Pattern.compile("da-(?!plain|dark|fejl)(.+?)-+(1280|360)\\.png");
    private static final Map<String, Integer> WIDTHS = Map.of("1280", 640, "360", 270);
    private static final int TALLEST = 2400;
    private static final float QUALITY = 0.6f;

    private ScreenAlbum() {}

    /// @param folders where the pictures are, and where the album goes
    public static void main(String[] folders) throws IOException {
        Path album = Path.of(folders[1]);
        Files.createDirectories(album);
        try (Stream<Path> old = Files.list(album)) {
            for (Path picture :
                    old.filter(file -> file.toString().endsWith(".jpg")).toList()) {
                Files.delete(picture);
            }
        }
        Files.writeString(
                album.resolve("README.md"), page(pictures(Path.of(folders[0]), album)), StandardCharsets.UTF_8);
    }

    /// The small pictures of each page by their width.
    private static Map<String, Map<String, String>> pictures(Path source, Path album) throws IOException {
        Map<String, Map<String, String>> pages = new TreeMap<>();
        try (Stream<Path> taken = Files.list(source)) {
            for (Path picture : taken.sorted().toList()) {
                Matcher name = NAME.matcher(picture.getFileName().toString());
                if (name.matches()) {
                    String small = plain(name.group(1)) + "-" + name.group(2) + ".jpg";
                    shrink(picture, album.resolve(small), WIDTHS.get(name.group(2)));
                    pages.computeIfAbsent(name.group(1).replace('-', ' '), page -> new TreeMap<>())
                            .put(name.group(2), small);
                }
            }
        }
        return pages;
    }

    private static String plain(String title) {
        return title.replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replaceAll("[^a-z0-9-]", "");
    }

    private static void shrink(Path from, Path to, int width) throws IOException {
        BufferedImage large = ImageIO.read(from.toFile());
        int height = Math.min(TALLEST, Math.max(1, large.getHeight() * width / large.getWidth()));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(large, 0, 0, width, large.getHeight() * width / large.getWidth(), null);
        brush.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static String page(Map<String, Map<String, String>> pages) {
        var text = new StringBuilder("""
                # The screens

                Every kind of page at both widths, as the browser journeys met it. Very long pages are cut off. Made by `bin/screens`; not edited by hand.

                | page | 1280 px | 360 px |
                | --- | --- | --- |
                """);
        pages.forEach((title, pictures) -> {
            text.append("| ").append(title);
            for (String width : List.of("1280", "360")) {
                String picture = pictures.get(width);
                text.append(" | ").append(picture == null ? "" : "[" + width + "](" + picture + ")");
            }
            text.append(" |\n");
        });
        return text.toString();
    }
}
