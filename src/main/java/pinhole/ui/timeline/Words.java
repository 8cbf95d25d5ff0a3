package pinhole.ui.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;

/// The words of the timeline.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.timeline.timeline");
  private final Explainer explainer;

  Words(Explainer explainer) {
    this.explainer = explainer;
  }

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// A chapter's title.
  String chapter(Chapter chapter) {
    return explainer.chapter(chapter);
  }

  /// A moment for the screen reader: "Event 17, data, dropped at the client firewall."
  String tick(Storyline storyline, Moment moment) {
    return explainer.tick(storyline, moment);
  }

  /// Several moments that share a tick.
  String run(Moment first, Moment last) {
    return say("run", first.index() + 1, last.index() + 1, explainer.lane(first.lane()));
  }

  /// A silence for the screen reader.
  String silence(double seconds) {
    return say("wait", span(seconds));
  }

  /// An instant with three decimals, without unit.
  static String clock(SimTime at) {
    return at.micros() == 0 ? "0" : String.format(Locale.ROOT, "%.3f", at.seconds());
  }

  /// About how many seconds: whole ones, or one decimal where that would be far off.
  static String span(double seconds) {
    boolean whole = seconds >= 9.5 || Math.abs(seconds - Math.rint(seconds)) < 0.2;
    return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", seconds);
  }
}
