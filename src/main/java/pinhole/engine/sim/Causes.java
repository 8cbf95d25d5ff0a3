package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;

/// Which moment made which other one happen. A step is caused by the step that sent its segment or
/// set its timer; where that step makes no moment, the one that caused it in turn counts.
public final class Causes {
  private final Recording recording;
  private final List<Moment> moments;
  private final List<Optional<Moment>> causes = new ArrayList<>();

  private Causes(Recording recording, List<Moment> moments) {
    this.recording = recording;
    this.moments = moments;
    for (Moment moment : moments) {
      causes.add(find(moment));
    }
  }

  /// The causes in a recording.
  ///
  /// @param storyline the recording's own
  public static Causes of(Recording recording, Storyline storyline) {
    return new Causes(recording, storyline.moments());
  }

  /// The moment that made another one happen, always an earlier one; empty for what the user began.
  ///
  /// @param moment its index
  public Optional<Moment> of(int moment) {
    return causes.get(moment);
  }

  /// The moments that another one made happen, in order of time.
  ///
  /// @param moment its index
  public List<Moment> consequences(int moment) {
    return moments.stream()
        .filter(m -> causes.get(m.index()).filter(c -> c.index() == moment).isPresent())
        .toList();
  }

  private Optional<Moment> find(Moment moment) {
    Optional<Moment> sameStep =
        before(moment, moment.step()).stream()
            .filter(m -> m.device() == moment.device() && number(m).equals(number(moment)))
            .reduce((_, last) -> last);
    return sameStep.isPresent() ? sameStep : up(moment);
  }

  /// Goes from step to step until one of them makes a moment.
  private Optional<Moment> up(Moment moment) {
    Step step = recording.steps().get(moment.step());
    while (step.cause().isPresent()) {
      Step cause = recording.steps().get(step.cause().get());
      List<Moment> made = before(moment, cause.index());
      if (!made.isEmpty()) {
        return Optional.of(nearest(made, step.event()));
      }
      step = cause;
    }
    return Optional.empty();
  }

  /// The moments of a step that stand before another moment.
  private List<Moment> before(Moment moment, int step) {
    return moments.stream().filter(m -> m.step() == step && m.index() < moment.index()).toList();
  }

  /// Of several moments of one step the one about the event's own segment or connection, otherwise
  /// the last.
  private static Moment nearest(List<Moment> made, Event event) {
    return made.stream().filter(m -> isAbout(m, event)).findFirst().orElse(made.getLast());
  }

  private static boolean isAbout(Moment moment, Event event) {
    return switch (event) {
      case Event.SegmentArrives(Transit transit) -> is(moment, transit.segment());
      case Event.NobodyAnswers(DeviceId _, Transit transit) -> is(moment, transit.segment());
      case Event.TcpTimeout(DeviceId _, FiveTuple tuple, var _) ->
          moment.segment().filter(s -> s.tuple().equals(tuple)).isPresent();
      case Event.UserCall _, Event.FtpTimeout _, Event.Stopped _ -> false;
    };
  }

  private static boolean is(Moment moment, Segment segment) {
    return moment.segment().filter(s -> s.number() == segment.number()).isPresent();
  }

  private static Optional<Integer> number(Moment moment) {
    return moment.segment().map(Segment::number);
  }
}
