package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import lantu.plan.Basis;
import lantu.plan.Nature;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void namesTheFieldsTerms() {
    assertThat(Messages.chinese().term(Nature.BINDING)).isEqualTo("约束性");
    assertThat(Messages.of(Locale.ENGLISH).term(Nature.BINDING)).isEqualTo("Binding");
    assertThat(Messages.of(Locale.FRANCE).term(Basis.EACH_YEAR)).isEqualTo("每年");
  }

  @Test
  void makesASentenceOfARefusalWithoutGroupingItsNumbers() {
    assertThat(Messages.chinese().sentence(new Refusal("number.tooLong", 60000)))
        .startsWith("数字太长：最多 60000 个字符");
  }

  @Test
  void anUnknownKeyIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Messages.chinese().get("number.nothing"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Messages.chinese().get("nothing.at.all"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
