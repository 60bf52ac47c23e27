package dk.samspil.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DdiTest {
    private Document document;

    @BeforeEach
    void write() throws Exception {
        byte[] bytes = QuestionnaireFormat.DDI.write(Drafts.withEverything()).bytes();
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void everyItemAndCommentIsAVariableWithItsQuestionInEveryLanguage() throws XPathExpressionException {
        assertThat(texts("//var/@name")).containsExactly("first", "gain_1", "second", "goals.day", "words");
        assertThat(texts("//var[@name='first']/qstn/qstnLit"))
                .containsExactly(
                        "Et \"første\" spørgsmål? <b> & #",
                        "Et \"første\" spørgsmål? <b> & # (en)",
                        "نص " + "Et \"første\" spørgsmål? <b> & #".length());
    }

    @Test
    void answersAreCategoriesAndDontKnowIsMissing() throws XPathExpressionException {
        assertThat(texts("//var[@name='first']/catgry[@missing='N']/catValu")).containsExactly("0", "1");
        assertThat(texts("//var[@name='first']/catgry[@missing='Y']/labl[1]")).containsExactly("Ved ikke");
        assertThat(texts("//var[@name='second']/valrng/range/@max")).containsExactly("5");
    }

    @Test
    void reversalThemesCompositesAndLicenceAreSaid() throws XPathExpressionException {
        assertThat(texts("//var[@name='first']/codInstr"))
                .singleElement()
                .asString()
                .contains("Reversed");
        assertThat(texts("//varGrp/@name")).containsExactly("yes", "gain", "degree", "day", "items", "dims");
        assertThat(texts("//varGrp[@name='dims']/@var")).containsExactly("first goalsday");
        assertThat(texts("//stdyDscr/dataAccs/useStmt/conditions"))
                .singleElement()
                .asString()
                .contains("CC BY-NC-ND 4.0");
    }

    private List<String> texts(String path) throws XPathExpressionException {
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
