package pinhole.ui.frame;

import java.math.BigDecimal;
import java.util.List;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Landmark;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Wayfinder;

/// The commands that move in time.
final class TimeCommands {
  private final MainView view;
  private final PlaybackClock clock;
  private final Playhead playhead;
  private final Wayfinder ways;
  private final Words words = new Words();

  TimeCommands(MainView view, Session session) {
    this.view = view;
    clock = session.clock();
    playhead = session.playhead();
    ways = new Wayfinder(playhead, clock);
  }

  /// Adds all of them.
  void addTo(Commands commands) {
    steps(commands);
    ways(commands);
    zoom(commands);
  }

  private void steps(Commands commands) {
    commands
        .under("time")
        .add("play", clock::toggle, "Space", "K")
        .add("step-forward", clock::stepForward, "Right", "PgDn")
        .add("step-back", clock::stepBack, "Left", "PgUp")
        .add("replay", clock::replay, "J")
        .add("chapter-forward", () -> chapter(true), "Shift+Right")
        .add("chapter-back", () -> chapter(false), "Shift+Left")
        .add("start", () -> finished(playhead::toStart), "Home")
        .add("end", () -> finished(playhead::toEnd), "End")
        .add("slower", () -> clock.changeSpeed(false), "<")
        .add("faster", () -> clock.changeSpeed(true), ">");
    for (double factor : PlaybackClock.speeds()) {
      String shown = BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
      commands.call(
          "speed-" + shown, words.say("command.speed", shown), () -> clock.chooseSpeed(factor));
    }
  }

  private void ways(Commands commands) {
    commands.under("until");
    until(commands, Landmark.DECISION, "decision", "D");
    until(commands, Landmark.ANNOUNCEMENT, "announcement", "P");
    until(commands, Landmark.DATA_SOCKET, "data-socket", "S");
    until(commands, Landmark.PROBLEM, "problem", "X");
    commands
        .under("causes")
        .add("cause", this::toCause, "C")
        .add("consequence", this::toConsequence, "Shift+C");
  }

  private void until(Commands commands, Landmark landmark, String id, String key) {
    commands
        .add("next-" + id, () -> until(landmark, true), key)
        .add("last-" + id, () -> until(landmark, false), "Shift+" + key);
  }

  private void zoom(Commands commands) {
    commands
        .under("timeline")
        .add("zoom-in", () -> view.timeline().zoom().larger(true), "Ctrl+Shift+Up")
        .add("zoom-out", () -> view.timeline().zoom().larger(false), "Ctrl+Shift+Down")
        .add("zoom-whole", () -> view.timeline().zoom().whole(), "Ctrl+Shift+Home");
  }

  private void until(Landmark landmark, boolean forward) {
    if (forward && asked()) {
      view.say(words.say("question.first"));
    } else if (!ways.runUntil(landmark, forward)) {
      String what = words.say("landmark." + landmark.name());
      view.say(words.say(forward ? "none.after" : "none.before", what));
    }
  }

  /// Whether a question stands here, which holds the playhead until it is answered.
  private boolean asked() {
    return playhead
        .barrierProperty()
        .get()
        .filter(it -> it.compareTo(playhead.now()) <= 0)
        .isPresent();
  }

  private void toCause() {
    if (!ways.toCause()) {
      view.say(words.say("none.cause"));
    }
  }

  /// Goes to the consequence, or lets the user choose one of several.
  private void toConsequence() {
    List<Moment> all = ways.consequences();
    if (all.isEmpty()) {
      view.say(words.say("none.consequence"));
    } else if (all.size() == 1) {
      ways.go(all.getFirst());
    } else {
      view.timeline().choose(all, view.hides(), ways::go);
    }
  }

  private void finished(Runnable move) {
    clock.finish();
    move.run();
  }

  private void chapter(boolean forward) {
    clock.finish();
    playhead.pause();
    playhead.seek(chapterStart(forward));
  }

  private SimTime chapterStart(boolean forward) {
    List<Moment> moments = playhead.storyline().moments();
    List<SimTime> starts =
        playhead.storyline().chapters().stream()
            .map(Chapter::first)
            .map(first -> moments.get(first).at())
            .toList();
    if (forward) {
      return starts.stream()
          .filter(at -> at.compareTo(playhead.now()) > 0)
          .findFirst()
          .orElse(playhead.end());
    }
    return starts.reversed().stream()
        .filter(at -> at.compareTo(playhead.now()) < 0)
        .findFirst()
        .orElse(SimTime.ZERO);
  }
}
