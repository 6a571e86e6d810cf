package lantu.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private final Heard heard = new Heard();

  @Test
  void theDirectRunnerHasEndedWhenItReturns() {
    new DirectRunner()
        .start(
            progress -> {
              progress.report(1, 2, "一半");
              return 7;
            },
            heard);

    assertThat(heard.words).containsExactly("1/2 一半", "done 7");
  }

  @Test
  void theDirectRunnerHandsOverAFailure() {
    new DirectRunner()
        .start(
            progress -> {
              throw new IOException("磁盘已满");
            },
            heard);

    assertThat(heard.words).containsExactly("failed 磁盘已满");
  }

  @Test
  void aBackgroundJobReportsInOrderThroughTheScreen() throws Exception {
    try (BackgroundRunner runner = new BackgroundRunner(Runnable::run)) {
      runner.start(
          progress -> {
            progress.report(1, 1, "写入");
            return 7;
          },
          heard);

      assertThat(heard.next()).isEqualTo("1/1 写入");
      assertThat(heard.next()).isEqualTo("done 7");
    }
  }

  @Test
  void whoeverWaitsForABackgroundJobHearsOfWantOfMemoryAndOfBrokenClasses() throws Exception {
    try (BackgroundRunner runner = new BackgroundRunner(Runnable::run)) {
      runner.start(
          progress -> {
            throw new OutOfMemoryError("heap");
          },
          heard);
      assertThat(heard.next()).isEqualTo("failed work.memory");

      runner.startBeside(
          progress -> {
            throw new NoClassDefFoundError("lantu/Gone");
          },
          heard);
      assertThat(heard.next()).isEqualTo("failed java.lang.NoClassDefFoundError: lantu/Gone");
    }
  }

  @Test
  void aCancelledBackgroundJobSaysSo() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    try (BackgroundRunner runner = new BackgroundRunner(Runnable::run)) {
      JobRunner.RunningJob job =
          runner.start(
              progress -> {
                asked.await();
                progress.stopIfCancelled();
                return 7;
              },
              heard);
      job.cancel();
      asked.countDown();

      assertThat(heard.next()).isEqualTo("cancelled");
    }
  }

  @Test
  void closingWaitsForTheJobInHand() {
    CountDownLatch go = new CountDownLatch(1);
    BackgroundRunner runner = new BackgroundRunner(Runnable::run);
    runner.start(
        progress -> {
          go.await();
          return 7;
        },
        heard);
    go.countDown();
    runner.close();

    assertThat(heard.words).containsExactly("done 7");
  }

  @Test
  void aJobBesideTheOthersDoesNotWaitForThem() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (BackgroundRunner runner = new BackgroundRunner(Runnable::run)) {
      runner.start(
          progress -> {
            go.await();
            return 7;
          },
          heard);
      runner.startBeside(progress -> 8, heard);

      assertThat(heard.next()).isEqualTo("done 8");
      go.countDown();
      assertThat(heard.next()).isEqualTo("done 7");
    }
  }

  private static final class Heard implements JobRunner.Callback<Integer> {
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
      return String.valueOf(words.poll(30, TimeUnit.SECONDS));
    }

    @Override
    public void progress(long done, long total, String message) {
      words.add(done + "/" + total + " " + message);
    }

    @Override
    public void done(Integer result) {
      words.add("done " + result);
    }

    @Override
    public void failed(Exception cause) {
      words.add("failed " + cause.getMessage());
    }

    @Override
    public void cancelled() {
      words.add("cancelled");
    }
  }
}
