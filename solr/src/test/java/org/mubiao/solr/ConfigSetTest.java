package org.mubiao.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.solr.core.SolrConfig;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.schema.IndexSchemaFactory;
import org.apache.solr.schema.SchemaField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.indexer.IndexFields;
import org.mubiao.indexer.schema.FieldForm;
import org.mubiao.solr.set.ConfigSet;

/** Solr reads the config set as the index means it. */
class ConfigSetTest {

  @TempDir Path folder;

  @Test
  void everyFieldOfTheIndexIsDeclaredAsItIsWritten() throws Exception {
    IndexSchema schema = schema();
    for (FieldForm form : IndexFields.all()) {
      SchemaField field = schema.getField(form.name());
      boolean terms = form.options() != IndexOptions.NONE;
      assertThat(field.indexed()).as("%s indexed", form).isEqualTo(terms || form.dimensions() > 0);
      assertThat(field.stored()).as("%s stored", form).isEqualTo(form.stored());
      assertThat(field.hasDocValues())
          .as("%s by document", form)
          .isEqualTo(form.values() != DocValuesType.NONE);
      assertThat(field.getType().isTokenized()).as("%s cut", form).isEqualTo(form.tokenized());
      if (terms) {
        assertThat(field.omitNorms()).as("%s lengths", form).isNotEqualTo(form.normed());
        assertThat(options(field)).as("%s terms", form).isEqualTo(form.options());
      }
    }
  }

  private static IndexOptions options(SchemaField field) {
    if (field.omitTermFreqAndPositions()) {
      return IndexOptions.DOCS;
    }
    return field.omitPositions()
        ? IndexOptions.DOCS_AND_FREQS
        : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
  }

  @Test
  void solrCutsTextAsTheIndexDoes() throws Exception {
    Analyzer ofSolr = schema().getIndexAnalyzer();
    try (Analyzer own = IndexFields.analyzer(JudgedNotices.LEXICON)) {
      for (FieldForm form : IndexFields.all()) {
        if (form.tokenized()) {
          assertThat(terms(ofSolr, form.name()))
              .as(form.name())
              .isNotEmpty()
              .isEqualTo(terms(own, form.name()));
        }
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String field) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream =
        analyzer.tokenStream(field, "全市Ｒ＆Ｄ经费支出占GDP比重达到2.85%以上，高新技术企业突破950家。")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @Test
  void whatIsUploadedIsWhatIsWrittenIntoAFolder() throws IOException {
    ConfigSet.writeTo(folder);
    SortedMap<String, String> packed = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ConfigSet.zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        packed.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(packed).isEqualTo(ConfigSet.files());
    for (String name : packed.keySet()) {
      assertThat(folder.resolve(name)).hasContent(packed.get(name));
    }
  }

  private IndexSchema schema() throws Exception {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    ConfigSet.writeTo(conf);
    SolrConfig config = new SolrConfig(folder, "solrconfig.xml");
    return IndexSchemaFactory.buildIndexSchema("schema.xml", config);
  }
}
