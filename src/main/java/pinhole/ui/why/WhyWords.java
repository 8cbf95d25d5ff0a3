package pinhole.ui.why;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;

/// The words of the panel, from their resource bundle; the reasons are the explainer's.
final class WhyWords {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.why.why");
  private final Explainer explainer;

  WhyWords(Explainer explainer) {
    this.explainer = explainer;
  }

  Explainer explainer() {
    return explainer;
  }

  String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// The words for a constant, such as `result.no-match`.
  String of(String group, Enum<?> constant) {
    return of(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String device(DeviceId device) {
    return explainer.deviceTitle(device);
  }

  /// The name of a column.
  String column(Field field) {
    return explainer.column(field);
  }

  String way(Direction way) {
    return of("way", way);
  }

  /// What a rule asks for, or `any`.
  String any(Optional<?> wanted) {
    return wanted.map(Object::toString).orElseGet(() -> of("any"));
  }

  /// "This SYN", or "This segment" for what has no short name.
  String segment(Segment segment) {
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN -> of("row.this", explainer.segmentLabel(segment));
      case DATA, COMMAND, REPLY, TLS, ICMP -> of("row.this-segment");
    };
  }

  String rewritten(Translation change) {
    boolean source = !change.before().source().equals(change.after().source());
    return source
        ? of("row.source-rewritten", change.before().source(), change.after().source())
        : of(
            "row.destination-rewritten",
            change.before().destination(),
            change.after().destination());
  }

  /// A port without digit grouping.
  static String port(int port) {
    return Integer.toString(port);
  }
}
