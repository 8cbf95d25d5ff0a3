package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Step;

/// An instant at which an audience can be asked what will happen: a wall reads its rules, or a SYN
/// reaches a port, and the answer is not to be seen yet.
///
/// @param at the instant
/// @param where who is about to decide
public record Secret(SimTime at, DeviceId where) {
  private static final int READING = 6; // tenths of the time that a wall holds a segment

  /// All secrets of a recording, in order of time.
  static List<Secret> of(Playhead.Take take) {
    long hold = take.recording().scenario().lab().firewallMicros();
    List<Secret> all = new ArrayList<>();
    int lastStep = -1;
    boolean reading = false;
    for (Moment moment : take.storyline().moments()) {
      if (moment.step() != lastStep && isAnswer(moment, reading)) {
        Step step = take.recording().steps().get(moment.step());
        long before = Math.min(step.at().micros() + hold * READING / 10, moment.at().micros() - 1);
        all.add(new Secret(new SimTime(before), moment.device()));
        lastStep = moment.step();
      }
      reading = moment.kind() == Moment.Kind.CHECKED;
    }
    return List.copyOf(all);
  }

  /// The first secret that is not told yet.
  ///
  /// @param told up to where everything may be seen
  static Optional<Secret> next(List<Secret> all, SimTime told) {
    return all.stream().filter(s -> s.at().compareTo(told) >= 0).findFirst();
  }

  /// What becomes of a repeated SYN is known from the first one.
  private static boolean isAnswer(Moment moment, boolean reading) {
    return switch (moment.kind()) {
      case PASSED, PINHOLE_USED, PINHOLE_OPENED, ALG_DECLINED, ALG_DISCARDED, NOBODY_LISTENS ->
          true;
      case DROPPED, REJECTED -> reading;
      case SENT, CHECKED, NOBODY_THERE, GAVE_UP, ENDED -> false;
    };
  }
}
