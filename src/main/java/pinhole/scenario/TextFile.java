package pinhole.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file as UTF-8 text and refuses what cannot be text.
final class TextFile {
  private final Limits limits;
  private final Problems problems;

  TextFile(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  String read(Path file) throws ScenarioException {
    if (Files.isDirectory(file)) {
      throw problems.only(0, "file.directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return decode(in.readNBytes(limits.bytes() + 1));
    } catch (ScenarioException known) {
      throw known;
    } catch (NoSuchFileException _) {
      throw problems.only(0, "file.missing");
    } catch (IOException _) {
      throw problems.only(0, "file.unreadable");
    }
  }

  String decode(byte[] bytes) throws ScenarioException {
    if (bytes.length > limits.bytes()) {
      throw problems.only(0, "file.large", limits.size());
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw problems.only(lineOf(out.flip()), "file.binary");
    }
    return checked(out.flip().toString());
  }

  String checked(String text) throws ScenarioException {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        throw problems.only(lineOf(plain.substring(0, i)), "file.binary");
      }
    }
    if (plain.isBlank()) {
      throw problems.only(1, "file.empty");
    }
    return plain;
  }

  private static int lineOf(CharSequence before) {
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }
}
