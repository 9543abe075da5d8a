package kz.birlese.workflow.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A diagram with the names of its boxes and branches in the language of whoever looks at it. */
@Component
class Translation {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> BRANCHES = Set.of("sequenceFlow");

    private final Say say;

    Translation(Say say) {
        this.say = say;
    }

    /** The same diagram; a name the bundles do not know stays as it was drawn. */
    String of(String xml) {
        try {
            Document document = read(xml);
            NodeList all = document.getElementsByTagNameNS(BPMN, "*");
            for (int i = 0; i < all.getLength(); i++) {
                rename((Element) all.item(i));
            }
            return write(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException broken) {
            throw new IllegalArgumentException("not a diagram", broken);
        }
    }

    private void rename(Element element) {
        if (element.hasAttribute("name") && element.hasAttribute("id")) {
            String kind = BRANCHES.contains(element.getLocalName()) ? "flow." : "box.";
            element.setAttribute("name", say.itOr(kind + element.getAttribute("id"), element.getAttribute("name")));
        }
    }

    private static Document read(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String write(Document document) throws TransformerException {
        StringWriter out = new StringWriter();
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
