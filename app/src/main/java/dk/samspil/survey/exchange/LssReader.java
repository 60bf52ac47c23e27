package dk.samspil.survey.exchange;

import dk.samspil.shared.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a `.lss` file: the rows of LimeSurvey's tables as XML.
final class LssReader {
    private static final int MOST_ROWS = 20_000;

    private LssReader() {}

    static Optional<LimeSurvey> read(String file, byte[] bytes, Problems problems) {
        Optional<LssTables> tables = SafeXml.read(file, bytes, problems, xml -> tables(file, xml, problems));
        if (tables.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        return new LssSurvey(file, tables.get(), problems).read();
    }

    private static LssTables tables(String file, XMLStreamReader xml, Problems problems) throws XMLStreamException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        List<String> languages = new ArrayList<>();
        if (!xml.getLocalName().equals("document")) {
            problems.error(file, 1, "", xml.getLocalName(), "exchange.lss_no_document");
            return new LssTables(tables, languages);
        }
        int rows = 0;
        while (nextElement(xml)) {
            String table = xml.getLocalName();
            if (table.equals("languages")) {
                while (nextElement(xml)) {
                    languages.add(xml.getElementText().strip());
                }
            } else if (table.equals("LimeSurveyDocType")) {
                check(file, xml.getElementText().strip(), problems);
            } else {
                List<Map<String, String>> read = rows(xml);
                rows += read.size();
                tables.put(table, read);
            }
            if (rows > MOST_ROWS) {
                problems.error(file, 0, table, "", "exchange.too_many_rows");
                return new LssTables(Map.of(), languages);
            }
        }
        return new LssTables(tables, languages);
    }

    private static void check(String file, String kind, Problems problems) {
        if (!kind.equals("Survey")) {
            problems.error(file, 0, "LimeSurveyDocType", kind, "exchange.lss_not_a_survey");
        }
    }

    /// The rows of the table that begins here; an element without rows has none.
    private static List<Map<String, String>> rows(XMLStreamReader xml) throws XMLStreamException {
        List<Map<String, String>> rows = new ArrayList<>();
        while (nextElement(xml)) {
            if (!xml.getLocalName().equals("rows")) {
                skip(xml);
                continue;
            }
            while (nextElement(xml)) {
                Map<String, String> row = new LinkedHashMap<>();
                while (nextElement(xml)) {
                    row.put(xml.getLocalName(), xml.getElementText());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /// Whether another element begins before the present one ends; the reader then stands at its
    /// beginning.
    private static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                return true;
            }
            if (xml.isEndElement()) {
                return false;
            }
        }
        return false;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                open++;
            } else if (xml.isEndElement()) {
                open--;
            }
        }
    }
}
