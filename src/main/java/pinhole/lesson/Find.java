package pinhole.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Storyline;
import pinhole.engine.trace.Trace;

/// What a cue can find in a recording although it is no moment of the storyline.
public enum Find {
  /// An ALG wrote another address into an announcement.
  ALG_REWROTE,
  /// A header was translated.
  NAT_REWROTE,
  /// The time of a pinhole was over before it was used.
  PINHOLE_EXPIRED,
  /// The time of a known connection was over.
  CONNECTION_FORGOTTEN;

  private static final List<DeviceId> WALLS =
      Stream.of(DeviceId.values()).filter(it -> !it.isHost()).toList();

  /// As a cue says it.
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Where it happens in a recording. Where the storyline has a moment of the same step at the same
  /// wall, that is where the playhead stands.
  Optional<Point> point(int nth, Optional<DeviceId> device, Recording recording) {
    int seen = 0;
    for (int i = 0; i < recording.steps().size(); i++) {
      for (DeviceId wall : WALLS) {
        if ((device.isEmpty() || device.get() == wall)
            && happens(recording, i, wall)
            && ++seen == nth) {
          return Optional.of(point(recording, i, wall));
        }
      }
    }
    return Optional.empty();
  }

  private static Point point(Recording recording, int step, DeviceId wall) {
    return Storyline.of(recording).moments().stream()
        .filter(it -> it.step() == step && it.device() == wall)
        .map(Point::of)
        .findFirst()
        .orElseGet(
            () -> new Point(step, recording.steps().get(step).at(), Optional.<Moment>empty()));
  }

  private boolean happens(Recording recording, int index, DeviceId wall) {
    Step step = recording.steps().get(index);
    return switch (this) {
      case ALG_REWROTE ->
          step.outcomes().stream()
              .anyMatch(it ->
                  it instanceof Outcome.AlgRead read
                      && read.firewall() == wall
                      && rewrote(read.report().why()));
      case NAT_REWROTE ->
          step.outcomes().stream()
              .anyMatch(it -> it instanceof Outcome.Translated t && t.firewall() == wall);
      case PINHOLE_EXPIRED ->
          step.outcomes().stream()
              .anyMatch(it ->
                  it instanceof Outcome.PinholeClosed(DeviceId at, var _, boolean replaced)
                      && at == wall
                      && !replaced);
      case CONNECTION_FORGOTTEN -> index > 0 && forgot(recording, index, wall);
    };
  }

  private static boolean rewrote(Trace<AlgFinding> why) {
    return why.finding() instanceof AlgFinding.Rewritten
        || why.because().stream().anyMatch(Find::rewrote);
  }

  /// Whether a connection that was known before a step is gone after it.
  private static boolean forgot(Recording recording, int index, DeviceId wall) {
    List<ConntrackEntry> before = recording.worldAfter(index - 1).firewall(wall).state().entries();
    List<ConntrackEntry> after = recording.worldAfter(index).firewall(wall).state().entries();
    return before != after
        && before.stream().anyMatch(it -> after.stream().noneMatch(kept -> kept.id() == it.id()));
  }
}
