package kz.birlese.workflow.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the elements of a diagram or a table, whoever wrote it and in whatever order of attributes. */
final class XmlFile {

    private XmlFile() {}

    static Element root(byte[] file) {
        try {
            DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
            reading.setNamespaceAware(true);
            reading.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            reading.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return reading.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The text of the first child of that name; empty when there is none. */
    static String text(Element element, String name) {
        return children(element, name).stream()
                .findFirst()
                .map(child -> tidy(child.getTextContent()))
                .orElse("");
    }

    static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * Everything an element says, each by its place within it, for example {@code timerEventDefinition/timeDate}. Ids of what
     * lies inside say nothing.
     *
     * @param apart what lies inside and speaks for itself
     */
    static void tell(Element element, Predicate<Element> apart, BiConsumer<String, String> say) {
        tell(element, "", apart, say);
    }

    private static void tell(Element element, String place, Predicate<Element> apart, BiConsumer<String, String> say) {
        attributes(element).forEach((name, value) -> {
            if (!name.equals("id")) {
                say.accept(place + name, value);
            }
        });
        List<Element> inside = children(element);
        String text = inside.isEmpty() ? tidy(element.getTextContent()) : "";
        if (!text.isEmpty() && !place.isEmpty()) {
            say.accept(place.substring(0, place.length() - 1), text);
        }
        for (Element child : inside) {
            if (!apart.test(child)) {
                tell(child, place + numbered(child, inside) + "/", apart, say);
            }
        }
    }

    private static String numbered(Element child, List<Element> inside) {
        List<Element> alike = inside.stream()
                .filter(each -> each.getLocalName().equals(child.getLocalName()))
                .toList();
        return child.getLocalName() + (alike.size() == 1 ? "" : "[" + (alike.indexOf(child) + 1) + "]");
    }

    /** By their names without prefixes; those that tell namespaces and types of the XML itself say nothing. */
    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            String space = attribute.getNamespaceURI();
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(space)
                    && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(space)) {
                attributes.put(attribute.getLocalName(), attribute.getValue());
            }
        }
        return attributes;
    }
}
