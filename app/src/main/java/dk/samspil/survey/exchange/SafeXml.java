package dk.samspil.survey.exchange;

import dk.samspil.shared.Problems;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML that nobody trusts: without document types, and so without entities of its own, and from no
/// address.
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    /// Takes what it wants from a document.
    interface Taking<T> {
        T from(XMLStreamReader xml) throws XMLStreamException;
    }

    private SafeXml() {}

    /// What was taken from the document; empty, with the problem said, where it is not well-formed or has
    /// a document type.
    static <T> Optional<T> read(String file, byte[] bytes, Problems problems, Taking<T> taking) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext() && !xml.isStartElement()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    problems.error(file, xml.getLocation().getLineNumber(), "", "", "exchange.xml_document_type");
                    return Optional.empty();
                }
            }
            return Optional.of(taking.from(xml));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.error(file, line, "", "", "exchange.xml_broken");
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
