package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lantu.exchange.EditJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void theFirstTakesTheFileAndTheSecondLearnsThatItDid() throws Exception {
    HandOver second = new HandOver(folder, "王明@规划科");
    Path file = folder.resolve("某区 规划.lantu");
    CompletableFuture<Boolean> sent = CompletableFuture.supplyAsync(() -> second.send(file, LONG));

    assertThat(first("王明@规划科")).containsExactly(Optional.of(file.toAbsolutePath()));
    assertThat(sent.get(30, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Boolean> again = CompletableFuture.supplyAsync(() -> second.send(null, LONG));
    assertThat(first("王明@规划科")).containsExactly(Optional.empty());
    assertThat(again.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private List<Optional<Path>> first(String self) throws InterruptedException {
    HandOver first = new HandOver(folder, self);
    List<Optional<Path>> taken = List.of();
    while (taken.isEmpty()) {
      Thread.sleep(10);
      taken = first.take();
    }
    return taken;
  }

  @Test
  void whatNobodyTakesIsTakenBackAndOthersAreNotHeard() throws Exception {
    assertThat(new HandOver(folder, "王明@规划科").send(null, Duration.ZERO)).isFalse();
    try (var left = Files.list(folder.resolve("handover"))) {
      assertThat(left).isEmpty();
    }
    assertThat(new HandOver(folder, "王明@规划科").take()).isEmpty();

    CompletableFuture<Boolean> others =
        CompletableFuture.supplyAsync(() -> new HandOver(folder, "李华@规划科").send(null, LONG));
    while (isEmpty(folder.resolve("handover"))) {
      Thread.onSpinWait();
    }
    assertThat(new HandOver(folder, "王明@规划科").take()).isEmpty();
    assertThat(new HandOver(folder, "李华@规划科").take()).hasSize(1);
    assertThat(others.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.txt")) {
      return !files.iterator().hasNext();
    }
  }

  @Test
  void aWorkspaceIsInUseAsLongAsItIsOpen() {
    assertThat(Workspace.inUse(folder)).isFalse();
    Workspace workspace = Workspace.open(folder, new EditJson());
    assertThat(Workspace.inUse(folder)).isTrue();
    workspace.close();
    assertThat(Workspace.inUse(folder)).isFalse();
  }
}
