package pinhole.ui.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;

/// The words of the timeline.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.timeline.timeline");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// A moment for the screen reader: "Event 17, data, dropped at the client firewall."
  String moment(Moment moment) {
    String lane = say("lane." + moment.lane().name());
    return say("tick", moment.index() + 1, lane, what(moment));
  }

  /// Several moments that share a tick.
  String run(Moment first, Moment last) {
    return say("run", first.index() + 1, last.index() + 1, say("lane." + first.lane().name()));
  }

  /// A silence for the screen reader.
  String silence(double seconds) {
    return say("wait", span(seconds));
  }

  /// An instant with three decimals, without unit.
  static String clock(SimTime at) {
    return at.micros() == 0 ? "0" : String.format(Locale.ROOT, "%.3f", at.seconds());
  }

  /// How many seconds, with at most one decimal.
  static String span(double seconds) {
    return seconds >= 9.95 || Math.abs(seconds - Math.rint(seconds)) < 0.05
        ? String.format(Locale.ROOT, "%.0f", seconds)
        : String.format(Locale.ROOT, "%.1f", seconds);
  }

  private String what(Moment moment) {
    String kind =
        moment.kind() == Moment.Kind.SENT
            ? Sign.segmentKind(moment).map(k -> say("segment." + k.name())).orElse("")
            : "";
    return say("moment." + moment.kind().name(), kind, device(moment.device()));
  }

  private String device(DeviceId id) {
    return say("device." + id.name());
  }
}
