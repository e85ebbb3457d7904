package org.mubiao.extractor.parse.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** Reads the XML of a package: no entities, nothing fetched, so deep and so much and no more. */
final class OfdXml {

  private final XMLInputFactory factory;
  private final ReadLimits limits;
  private int elements;

  OfdXml(ReadLimits limits) {
    this.limits = limits;
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * {@return the outermost element}
   *
   * @param name of the part, for the message
   * @throws IOException if it is no well-formed XML, or has a document type, which no OFD file has
   */
  OfdElement read(byte[] bytes, String name) throws RefusedException, IOException {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return read(reader, name);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException(name + " is no well-formed XML", e);
    }
  }

  private OfdElement read(XMLStreamReader reader, String name)
      throws XMLStreamException, RefusedException, IOException {
    Deque<OfdElement> open = new ArrayDeque<>();
    OfdElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          OfdElement element = new OfdElement(reader.getLocalName(), attributes(reader));
          root = root == null ? element : root;
          enter(open, element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          OfdElement around = open.peek();
          if (around != null) {
            around.add(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException(name + " declares or uses entities of its own");
        default -> {
          // comments and instructions say nothing of the document
        }
      }
    }
    return whole(root, name);
  }

  private static OfdElement whole(@Nullable OfdElement root, String name) throws IOException {
    if (root == null) {
      throw new IOException(name + " is empty");
    }
    return root;
  }

  private void enter(Deque<OfdElement> open, OfdElement element) throws RefusedException {
    OfdElement around = open.peek();
    if (around != null) {
      around.add(element);
    }
    open.push(element);
    elements++;
    if (open.size() > limits.maxDepth()) {
      throw RefusedException.tooDeep(limits);
    }
    if (elements > limits.maxObjects()) {
      throw RefusedException.tooManyObjects(limits);
    }
  }

  private static String[] attributes(XMLStreamReader reader) {
    String[] attributes = new String[reader.getAttributeCount() * 2];
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes[2 * i] = reader.getAttributeLocalName(i);
      attributes[2 * i + 1] = reader.getAttributeValue(i);
    }
    return attributes;
  }
}
