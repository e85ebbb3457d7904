package org.mubiao.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.mubiao.model.search.SentenceEmbedding;

class BgeSmallChineseTest {

  private final SentenceEmbedding embedding =
      ServiceLoader.load(SentenceEmbedding.class).findFirst().orElseThrow();

  @Test
  void whatAnswersAQuestionLiesNearerThanWhatSharesAWordWithIt() {
    float[] question = embedding.ofQuestion("老人吃饭的地方建多少");

    double answer = product(question, embedding.ofSentence("设置老年助餐点46个，其中中心城区步行15分钟可达。"));
    double other = product(question, embedding.ofSentence("（牵头单位：地方金融监管局；"));

    assertThat(answer).isGreaterThan(other + 0.05);
  }

  @Test
  void theSameSentenceLiesAtTheSamePlaceAndAtLengthOne() {
    float[] first = embedding.ofSentence("高新技术企业总数突破950家");

    assertThat(embedding.ofSentence("高新技术企业总数突破950家")).containsExactly(first);
    assertThat(Math.sqrt(product(first, first))).isBetween(0.999, 1.001);
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int index = 0; index < one.length; index++) {
      sum += one[index] * other[index];
    }
    return sum;
  }
}
