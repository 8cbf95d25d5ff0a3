package pinhole.capture.file;

import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences about files that cannot be read.
final class Words {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int SHOWN = 4;

  private final String name;

  /// @param name of the file
  Words(String name) {
    this.name = name;
  }

  /// About a file of which nothing was read.
  CaptureException unread(CaptureProblem problem) {
    return unread(problem, "");
  }

  /// About a file of which nothing was read, in the words of whoever refused it.
  CaptureException unread(CaptureProblem problem, String detail) {
    return exception(problem, "", "", title(problem), say("problem." + problem, detail));
  }

  /// About a file that may not be read.
  CaptureException refused() {
    return unread(CaptureProblem.UNREADABLE, say("refused"));
  }

  /// About a file that is something else.
  CaptureException other(byte[] start, boolean inside, FileKind kind) {
    CaptureProblem problem =
        kind.isCapture() ? CaptureProblem.OTHER_CAPTURE : CaptureProblem.NOT_A_CAPTURE;
    String magic = magic(start);
    String word = kind == FileKind.UNKNOWN ? "" : say("kind." + kind);
    String advice = say("advice." + kind.advice());
    String found = kind == FileKind.UNKNOWN ? "starts.unknown" : "starts";
    String sentence = say(inside ? found + ".inside" : found, magic, word, advice);
    return exception(problem, magic, word, title(problem), sentence);
  }

  /// About a file whose first header is no header.
  CaptureException broken(byte[] start, String why) {
    CaptureProblem problem = CaptureProblem.BROKEN_HEADER;
    String sentence = say("problem." + problem, say("broken." + why));
    return exception(problem, magic(start), "", title(problem), sentence);
  }

  private CaptureException exception(
      CaptureProblem problem, String magic, String kind, String title, String sentence) {
    return new CaptureException(
        name, problem, new CaptureException.Text(magic, kind, title, sentence));
  }

  private static String title(CaptureProblem problem) {
    return say("title." + problem);
  }

  private static String magic(byte[] start) {
    return HEX.formatHex(start, 0, Math.min(SHOWN, start.length));
  }

  private static String say(String key, Object... values) {
    ResourceBundle words = ResourceBundle.getBundle("pinhole.capture.file.file");
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }
}
