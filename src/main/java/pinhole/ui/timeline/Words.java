package pinhole.ui.timeline;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.whatif.Parting;

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

  /// The words of a tick.
  Tick.TickWords of(String spoken, String count) {
    return new Tick.TickWords(spoken, say("selected", spoken), say("related", spoken), count);
  }

  /// A chapter's title where there is little room.
  String shortChapter(Chapter chapter) {
    return switch (chapter.kind()) {
      case DATA -> say("short.data");
      case SECURE -> say("short.secure");
      case ARRANGE -> chapter.verb();
      case CONNECT, LOG_IN, FAIL, CLOSE -> chapter(chapter);
    };
  }

  /// What a sign of the run beside stands for.
  String other(Storyline storyline, List<Moment> moments) {
    String what =
        moments.size() == 1
            ? tick(storyline, moments.getFirst())
            : run(moments.getFirst(), moments.getLast());
    return say("other", what);
  }

  /// A silence for the screen reader.
  ///
  /// @param unanswered whether somebody waits for an answer in it
  String silence(double seconds, boolean unanswered) {
    String length = span(seconds);
    String unit = say(length.equals("1") ? "second" : "seconds.spoken", length);
    return say(unanswered ? "wait.unanswered" : "wait", unit);
  }

  /// Where two runs part, and what happens there in each.
  String parting(Parting parting, Recording a, Recording b) {
    return parting.words(explainer, a, b);
  }

  /// An instant with three decimals, without unit.
  static String clock(SimTime at) {
    return at.micros() == 0 ? "0" : String.format(Locale.ROOT, "%.3f", at.micros() / 1000 / 1e3);
  }

  /// A factor with one decimal where it needs one: "1.6", "4", "0.25".
  static String factor(double factor) {
    if (factor < 1) {
      return Double.toString(factor);
    }
    double tenths = Math.rint(factor * 10) / 10;
    return String.format(Locale.ROOT, tenths == Math.rint(tenths) ? "%.0f" : "%.1f", tenths);
  }

  /// About how many seconds: whole ones, or one decimal where that would be far off.
  static String span(double seconds) {
    boolean whole = seconds >= 9.5 || Math.abs(seconds - Math.rint(seconds)) < 0.2;
    return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", seconds);
  }
}
