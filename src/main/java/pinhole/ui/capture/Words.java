package pinhole.ui.capture;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pinhole.capture.report.PacketRow;
import pinhole.engine.net.SimTime;
import pinhole.ui.kit.Phrases;

/// The words of the view, and how it writes numbers.
final class Words extends Phrases {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final char THIN_SPACE = '\u2009';
  private static final double MICROS = 1e6;
  private static final double LONG = 10;

  Words() {
    super("pinhole.ui.capture.capture");
  }

  /// A packet in a sentence.
  String spoken(PacketRow packet) {
    String number = port(packet.number());
    String from = of("packet.from", packet.from());
    String plain = of("packet.spoken", number, seconds(packet.at()), from, packet.text());
    return switch (packet.weight()) {
      case PLAIN -> plain;
      case CITED -> of("packet.cited", plain);
      case DECISIVE -> of("packet.decisive", plain);
    };
  }

  /// A number of things, with its thousands apart.
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', THIN_SPACE);
  }

  /// A time of the capture in seconds, without its unit.
  static String seconds(SimTime at) {
    return String.format(Locale.ROOT, "%.3f", at.micros() / MICROS);
  }

  /// How long nothing happened, in seconds, as short as it can be said.
  static String span(long micros) {
    double seconds = micros / MICROS;
    String written = String.format(Locale.ROOT, seconds < LONG ? "%.1f" : "%.0f", seconds);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  /// The time of day where the user is.
  static String clock(Instant at) {
    return CLOCK.format(at.atZone(ZoneId.systemDefault()));
  }
}
