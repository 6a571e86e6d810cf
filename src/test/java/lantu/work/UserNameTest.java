package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import lantu.settings.Settings;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
  @TempDir Path folder;

  private UserName open(@Nullable String given) {
    Settings settings = Settings.open(folder.resolve("settings.properties"), Clock.systemUTC());
    return new UserName(settings, given, "wangwu");
  }

  @Test
  void untilItIsSaidTheAccountsNameCounts() {
    assertThat(open(null).get()).isEqualTo("wangwu");
    assertThat(open(null).unknown()).isTrue();
  }

  @Test
  void whatWasSaidIsKeptForTheNextStart() {
    UserName name = open(null);
    name.say(" 王五 ");

    assertThat(name.get()).isEqualTo("王五");
    assertThat(open(null).get()).isEqualTo("王五");
    assertThat(open(null).unknown()).isFalse();
  }

  @Test
  void aNameFromOutsideCountsMostAndIsNotAskedFor() {
    open(null).say("王五");

    assertThat(open("张三").get()).isEqualTo("张三");
    assertThat(open("张三").unknown()).isFalse();
    assertThat(open("张三").fixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "王\n五", "王\u0007五"})
  void aNameThatCannotBeReadIsRefused(String wrong) {
    UserName name = open(null);
    name.say("王五");

    assertThatThrownBy(() -> name.say(wrong)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> name.say("王".repeat(101))).isInstanceOf(Refusal.class);

    assertThat(name.get()).isEqualTo("王五");
    assertThat(open(null).get()).isEqualTo("王五");
  }
}
