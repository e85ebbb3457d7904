package org.mubiao.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.mubiao.model.search.SentenceEmbedding;

/** BAAI's bge-small-zh-v1.5 with whole numbers of eight bits; 512 numbers a sentence. */
public final class BgeSmallChinese implements SentenceEmbedding {

  /** What the model was trained to see before a question, and not before a sentence. */
  private static final String BEFORE_QUESTION = "为这个句子生成表示以用于检索相关文章：";

  private final EmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel();

  /** Loads the model. */
  public BgeSmallChinese() {}

  @Override
  public String name() {
    return "bge-small-zh-v1.5-int8";
  }

  @Override
  public float[] ofSentence(String sentence) {
    return unit(model.embed(sentence).content().vector());
  }

  @Override
  public float[] ofQuestion(String question) {
    return unit(model.embed(BEFORE_QUESTION + question).content().vector());
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    float[] unit = vector.clone();
    double length = Math.sqrt(squares);
    if (length > 0) {
      for (int index = 0; index < unit.length; index++) {
        unit[index] = (float) (vector[index] / length);
      }
    }
    return unit;
  }
}
