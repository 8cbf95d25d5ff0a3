package pinhole.capture.session;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pinhole.engine.ftp.FtpReply;

/// Lines as they can be shown: without passwords and accounts, without characters that do
/// something, and not too long. A server that repeats a password is not believed either.
final class PlainText {
  /// Commands whose argument is nobody's business.
  private static final List<String> SECRET = List.of("PASS", "ACCT", "ADAT");

  private static final String HIDDEN = "****";

  /// Shorter passwords would hide half of every line.
  private static final int SHORTEST_SECRET = 4;

  private static final int LONGEST = 300;
  private static final int MOST_SECRETS = 100;
  private static final char UNSHOWABLE = '·';
  private static final char IAC = 0xff;

  private final List<String> secrets = new ArrayList<>();
  private final boolean certain;

  /// @param certain whether it is known which end is the client
  PlainText(boolean certain) {
    this.certain = certain;
  }

  /// A line as it can be shown. Which end is the client may have been guessed wrongly, so neither
  /// end's passwords are.
  String of(String raw, Side from) {
    String text = withoutEnd(from == Side.CLIENT ? withoutTelnet(raw) : raw);
    String stripped = text.stripLeading();
    String upper = stripped.toUpperCase(Locale.ROOT);
    for (String verb : SECRET) {
      if (upper.startsWith(verb)) {
        keep(stripped.substring(verb.length()).strip());
        return verb + " " + HIDDEN;
      }
    }
    if (from == Side.SERVER) {
      boolean sure = certain || FtpReply.parse(text).code() > 0;
      return sure ? withoutEcho(text) : HIDDEN;
    }
    String verb = Verbs.of(text);
    return Verbs.isKnown(verb) ? shown(text) : unknown(verb);
  }

  /// What is no command may be the rest of a password, so at most what looks like a verb is shown.
  private static String unknown(String verb) {
    return verb.matches("[A-Z]{3,4}") ? verb + " " + HIDDEN : HIDDEN;
  }

  /// Whether a line of which the beginning may be missing is there as a whole: it begins as a
  /// command or a reply begins.
  boolean isWhole(String raw, Side from) {
    String text = withoutEnd(raw);
    return from == Side.SERVER
        ? FtpReply.parse(text).code() > 0
        : Verbs.isKnown(Verbs.of(withoutTelnet(text)));
  }

  private void keep(String secret) {
    if (secret.length() >= SHORTEST_SECRET && secrets.size() < MOST_SECRETS) {
      secrets.add(secret);
    }
  }

  private String withoutEcho(String text) {
    String safe = text;
    for (String secret : secrets) {
      safe = safe.replace(secret, HIDDEN);
    }
    return shown(safe);
  }

  private static String withoutEnd(String raw) {
    return raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
  }

  /// Telnet's commands before an ABOR (RFC 959 section 4.1.3) are no part of it.
  private static String withoutTelnet(String raw) {
    int start = 0;
    while (start + 1 < raw.length() && raw.charAt(start) == IAC) {
      start += 2;
    }
    return raw.substring(start);
  }

  private static String shown(String raw) {
    StringBuilder out = new StringBuilder();
    String text = decoded(raw);
    for (int i = 0; i < text.length() && out.length() < LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(isShowable(c) ? c : UNSHOWABLE);
    }
    return out.length() < LONGEST ? out.toString() : out + "…";
  }

  /// Names of files are often UTF-8 (RFC 2640).
  private static String decoded(String raw) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException _) {
      return raw;
    }
  }

  /// Neither control characters nor those that turn the direction of writing.
  private static boolean isShowable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
