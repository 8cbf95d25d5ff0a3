package pinhole.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// A process that keeps numbered answers until it is killed, and says the number of each as soon as
/// it was kept. It goes on after those in its file, or begins at a number.
///
/// `Scribe FILE kept|written|torn MOST [FROM]`: says a number when `record` returned, when it is on
/// the disk, or when it was written in place, which is what [KillTest] must notice.
final class Scribe {
  private static final long SLOW_NANOS = 20_000_000;

  private final Path file;
  private final ProgressStore store;

  private Scribe(Path file, ProgressStore store) {
    this.file = file;
    this.store = store;
  }

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    try (ProgressStore store = ProgressStore.open(file)) {
      Scribe scribe = new Scribe(file, store);
      int most = Integer.parseInt(args[2]);
      int from = args.length > 3 ? Integer.parseInt(args[3]) : store.progress().answers().size();
      for (int number = from; number < most; number++) {
        scribe.keep(number, args[1]);
        System.out.println(number);
      }
    }
  }

  private void keep(int number, String how) throws IOException {
    switch (how) {
      case "kept" -> store.record(Samples.numbered(number));
      case "written" -> {
        store.record(Samples.numbered(number));
        if (!store.flush()) {
          throw new IOException(store.problem().orElse(""));
        }
      }
      default -> torn(Samples.numbered(number));
    }
  }

  private void torn(Answer answer) throws IOException {
    Progress known = Files.exists(file) ? ProgressReader.read(file) : Progress.NONE;
    byte[] all = ProgressJson.write(known.with(answer)).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(all, 0, all.length / 2);
      // a slow disk: most of the time the file is half written, so that a kill finds it so
      LockSupport.parkNanos(SLOW_NANOS);
      out.write(all, all.length / 2, all.length - all.length / 2);
    }
  }
}
