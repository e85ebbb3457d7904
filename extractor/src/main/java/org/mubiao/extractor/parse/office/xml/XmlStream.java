package org.mubiao.extractor.parse.office.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Reads a part from its beginning to its end, element by element, so that a long part never has to
 * be in memory as a whole. Document types and the entities they declare are not read.
 */
public final class XmlStream implements AutoCloseable {

  private static final String RELATIONSHIPS = "/relationships";

  private final InputStream bytes;
  private final XMLStreamReader reader;
  private final ReadLimits limits;
  private int depth;

  /**
   * Begins to read.
   *
   * @param bytes the part; closed together with this
   * @param limits how deep elements may be nested
   * @throws IOException if it does not begin as XML does
   */
  public XmlStream(InputStream bytes, ReadLimits limits) throws IOException {
    this.bytes = bytes;
    this.limits = limits;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      this.reader = factory.createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw new IOException("damaged XML", e);
    }
  }

  /** What the library wraps: bytes that unpack too far, or no XML. */
  private IOException damaged(XMLStreamException trouble) throws RefusedException {
    if (trouble.getNestedException() instanceof SwellingException) {
      throw RefusedException.tooMuchInside(limits);
    }
    return new IOException("damaged XML", trouble);
  }

  /**
   * Goes on to the next beginning of an element, at any depth.
   *
   * @return its local name; empty at the end of the part
   */
  public String next() throws IOException, RefusedException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          enter();
          return reader.getLocalName();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return "";
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** {@return how many elements are open, the one that {@link #next} has just named among them} */
  public int depth() {
    return depth;
  }

  /** {@return the element that {@link #next} has just named, with all that is in it} */
  public XmlElement element() throws IOException, RefusedException {
    try {
      return subtree();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private XmlElement subtree() throws XMLStreamException, RefusedException {
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes();
    List<XmlElement> children = new ArrayList<>(0);
    String text = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
        children.add(subtree());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        return new XmlElement(name, attributes, children, text);
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text = text.isEmpty() ? reader.getText() : text + reader.getText();
      }
    }
    throw new XMLStreamException("the part ends inside " + name);
  }

  private void enter() throws RefusedException {
    if (++depth > limits.maxDepth()) {
      throw RefusedException.tooDeep(limits);
    }
  }

  private Map<String, String> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String namespace = reader.getAttributeNamespace(i);
      boolean reference = namespace != null && namespace.endsWith(RELATIONSHIPS);
      String name = reader.getAttributeLocalName(i);
      attributes.put(reference ? "r:" + name : name, reader.getAttributeValue(i));
    }
    return attributes;
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("damaged XML", e);
    } finally {
      bytes.close();
    }
  }
}
