package lantu.job;

/** Threads for what is no job: nobody is told of its end, and the program does not wait for it. */
public final class Apart {
  private Apart() {}

  /** Does something on a thread of its own that goes with the program. */
  public static void run(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }
}
