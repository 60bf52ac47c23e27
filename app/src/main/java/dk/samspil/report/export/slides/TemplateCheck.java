package dk.samspil.report.export.slides;

import dk.samspil.files.Archive;
import dk.samspil.report.export.slides.TemplateOutcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Looks into a file that somebody wants as the template, before anything is made of it: a presentation can hold
/// programs, fetch pictures from elsewhere, and unpack to anything.
final class TemplateCheck {
    static final int MOST_BYTES = 20_000_000;

    private static final long MOST_UNPACKED_BYTES = 200_000_000;
    private static final int MOST_PARTS = 3_000;
    private static final String PRESENTATION =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    /// Words in the content types of programs, controls and embedded programs.
    private static final List<String> PROGRAMS = List.of("macroenabled", "vba", "activex", "oleobject", "x-java");

    private TemplateCheck() {}

    /// Why the file cannot be the template; empty where it can.
    static Optional<Reason> check(byte[] file) {
        try {
            if (file.length > MOST_BYTES || !Archive.isWithin(file, MOST_PARTS, MOST_UNPACKED_BYTES)) {
                return Optional.of(Reason.TOO_LARGE);
            }
            try (var content = OPCPackage.open(new ByteArrayInputStream(file))) {
                Optional<Reason> found = inParts(content);
                return found.isPresent() ? found : inSlides(file);
            }
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException e) {
            return Optional.of(Reason.NOT_SLIDES);
        }
    }

    private static Optional<Reason> inParts(OPCPackage content) throws InvalidFormatException {
        List<PackagePart> parts = content.getParts();
        if (parts.stream().map(PackagePart::getContentType).anyMatch(TemplateCheck::isProgram)) {
            return Optional.of(Reason.PROGRAM);
        }
        if (parts.stream().noneMatch(part -> part.getContentType().equals(PRESENTATION))) {
            return Optional.of(Reason.NOT_SLIDES);
        }
        if (hasLink(content.getRelationships())) {
            return Optional.of(Reason.LINK);
        }
        for (PackagePart part : parts) {
            if (!part.isRelationshipPart() && hasLink(part.getRelationships())) {
                return Optional.of(Reason.LINK);
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return PROGRAMS.stream().anyMatch(type::contains);
    }

    private static boolean hasLink(Iterable<PackageRelationship> relationships) {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Reason> inSlides(byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            boolean hasTitle = show.getSlideMasters().stream()
                    .flatMap(master -> Stream.of(master.getSlideLayouts()))
                    .anyMatch(Deck::hasTitle);
            return hasTitle ? Optional.empty() : Optional.of(Reason.NO_TITLE);
        }
    }
}
