package org.mubiao.solr.set;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.Version;
import org.mubiao.indexer.IndexFields;
import org.mubiao.indexer.schema.FieldForm;

/** The config set: the same for the same version of the index. */
public final class ConfigSet {

  /** The field that names a notice, and what is written of it. */
  public static final String ID = "id";

  /** The field that holds a notice as JSON, on its way. */
  public static final String NOTICE = "mubiao.notice";

  /** The field that holds its text, on its way. */
  public static final String TEXT = "mubiao.text";

  /** The field that holds the digest of both, on its way. */
  public static final String DIGEST = "mubiao.digest";

  /** The field that brings what the index writes. */
  public static final String RECORD = "mubiao.record";

  /** Where a core answers. */
  public static final String HANDLER = "/mubiao";

  /** The name of an answer in Solr's. */
  public static final String ANSWER = "answer";

  private static final String NODE = "org.mubiao.solr.node.";

  private ConfigSet() {}

  /** {@return the files by name} */
  public static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("schema.xml", schema());
    files.put("solrconfig.xml", configuration());
    return files;
  }

  /** {@return a name that tells this config set from those of other versions} */
  public static String name() {
    CRC32 sum = new CRC32();
    files().forEach((name, text) -> sum.update((name + text).getBytes(StandardCharsets.UTF_8)));
    return "mubiao-" + Long.toHexString(sum.getValue());
  }

  /** {@return the files packed as Solr takes them} */
  public static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  /** Writes the files into a folder, which is made if it is missing. */
  public static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static String schema() {
    StringBuilder xml = new StringBuilder(4_000);
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by mubiao from the fields of its index; not to be changed by hand. -->
        <schema name="mubiao" version="1.7">
          <uniqueKey>id</uniqueKey>
          <fieldType name="name" class="solr.StrField" docValues="false" uninvertible="false"/>
          <fieldType name="version" class="solr.LongPointField" docValues="true"/>
          <fieldType name="text" class="%1$sChineseText" docValues="false" uninvertible="false"/>
          <fieldType name="written" class="%1$sWrittenField" docValues="false" uninvertible="false"/>
          <field name="id" type="name" indexed="true" stored="true" required="true"/>
          <field name="_root_" type="name" indexed="true" stored="false"/>
          <field name="_version_" type="version" indexed="false" stored="false"/>
        """
            .replace("%1$s", NODE));
    for (String way : new String[] {NOTICE, TEXT, DIGEST, RECORD}) {
      xml.append("  <field name=\"").append(way);
      xml.append("\" type=\"written\" indexed=\"false\" stored=\"false\"/>\n");
    }
    IndexFields.all().forEach(form -> xml.append(field(form)));
    return xml.append("</schema>\n").toString();
  }

  private static String field(FieldForm form) {
    boolean terms = form.options() != IndexOptions.NONE;
    String type = form.tokenized() ? "text" : terms ? "name" : "written";
    StringBuilder xml = new StringBuilder();
    xml.append("  <field name=\"").append(form.name()).append("\" type=\"").append(type);
    property(xml, "indexed", terms || form.dimensions() > 0);
    property(xml, "stored", form.stored());
    property(xml, "docValues", form.values() != DocValuesType.NONE);
    property(xml, "multiValued", terms);
    if (terms) {
      property(xml, "omitNorms", !form.normed());
      boolean frequencies = form.options().compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
      boolean positions = form.options().compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
      property(xml, "omitTermFreqAndPositions", !frequencies);
      property(xml, "omitPositions", !positions);
    }
    return xml.append("\"/>\n").toString();
  }

  private static void property(StringBuilder xml, String name, boolean value) {
    xml.append("\" ").append(name).append("=\"").append(value);
  }

  private static String configuration() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by mubiao; not to be changed by hand. -->
        <config>
          <luceneMatchVersion>%1$s</luceneMatchVersion>
          <dataDir>${solr.data.dir:}</dataDir>
          <directoryFactory name="DirectoryFactory" class="${solr.directoryFactory:solr.NRTCachingDirectoryFactory}"/>
          <schemaFactory class="ClassicIndexSchemaFactory"/>
          <indexConfig>
            <lockType>${solr.lock.type:native}</lockType>
            <ramBufferSizeMB>64</ramBufferSizeMB>
          </indexConfig>
          <updateHandler class="solr.DirectUpdateHandler2">
            <updateLog>
              <str name="dir">${solr.ulog.dir:}</str>
            </updateLog>
            <autoCommit>
              <maxTime>15000</maxTime>
              <openSearcher>false</openSearcher>
            </autoCommit>
          </updateHandler>
          <query>
            <useColdSearcher>true</useColdSearcher>
            <maxWarmingSearchers>4</maxWarmingSearchers>
          </query>
          <requestHandler name="/select" class="solr.SearchHandler"/>
          <requestHandler name="%2$s" class="%3$sPartHandler"/>
          <updateRequestProcessorChain name="mubiao" default="true">
            <processor class="solr.LogUpdateProcessorFactory"/>
            <processor class="solr.DistributedUpdateProcessorFactory"/>
            <processor class="%3$sNoticeWriting"/>
            <processor class="solr.RunUpdateProcessorFactory"/>
          </updateRequestProcessorChain>
        </config>
        """
        .replace("%1$s", Version.LATEST.toString())
        .replace("%2$s", HANDLER)
        .replace("%3$s", NODE);
  }
}
