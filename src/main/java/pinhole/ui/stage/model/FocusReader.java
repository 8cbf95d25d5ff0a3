package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.tcp.TcpState;
import pinhole.ui.stage.model.Picture.Focus;
import pinhole.ui.stage.model.Picture.Target;

/// Finds the one thing that matters: what the current moment is about, or, once that is gone, what
/// the next one is about.
final class FocusReader {
  private static final int NONE = 0;

  private final Instant instant;

  FocusReader(Instant instant) {
    this.instant = instant;
  }

  Focus read() {
    return instant
        .moment()
        .flatMap(this::now)
        .or(() -> instant.next().flatMap(this::segment))
        .or(() -> instant.moment().flatMap(this::stays))
        .orElse(new Focus(Target.NOTHING, DeviceId.CLIENT, Lane.CONTROL, NONE));
  }

  private Optional<Focus> now(Moment moment) {
    return switch (moment.kind()) {
      case PINHOLE_OPENED, PINHOLE_USED ->
          atWall(moment)
              ? Optional.of(new Focus(Target.PINHOLE, moment.device(), Lane.DATA, number(moment)))
              : segment(moment);
      case SENT, PASSED, CHECKED, DROPPED, REJECTED, ALG_DECLINED, ALG_DISCARDED, NOBODY_THERE ->
          rejection(moment).or(() -> segment(moment));
      case NOBODY_LISTENS -> answer(moment);
      case GAVE_UP -> Optional.of(new Focus(Target.TAB, moment.device(), waitedFor(), NONE));
      case ENDED -> Optional.of(new Focus(Target.HOST, moment.device(), moment.lane(), NONE));
    };
  }

  /// Who gives up waits for the control connection, or else for a data connection.
  private Lane waitedFor() {
    return instant
        .live(DeviceId.CLIENT, Lane.CONTROL)
        .filter(s -> s.tcb().state() != TcpState.SYN_SENT)
        .map(_ -> Lane.DATA)
        .orElse(Lane.CONTROL);
  }

  private boolean atWall(Moment moment) {
    return moment
        .segment()
        .flatMap(s -> instant.journeys().of(s.number()))
        .flatMap(j -> j.visit(moment.device()))
        .filter(v -> v.isAt(instant.now()))
        .isPresent();
  }

  private static int number(Moment moment) {
    return moment.segment().map(Segment::number).orElse(NONE);
  }

  private Optional<Focus> segment(Moment moment) {
    return moment
        .segment()
        .filter(s -> visible(s.number()))
        .map(s -> new Focus(Target.SEGMENT, moment.device(), moment.lane(), s.number()));
  }

  private boolean visible(int number) {
    return instant.journeys().of(number).filter(this::visible).isPresent();
  }

  private boolean visible(Journey journey) {
    boolean out = instant.reached(journey.departs());
    boolean stands = journey.stoppedBy().isPresent() || journey.astray();
    boolean lost = stands && instant.isAbout(journey.number());
    return out && (!instant.reached(journey.ends()) || lost);
  }

  /// A refusal is about its RST.
  private Optional<Focus> rejection(Moment moment) {
    return moment.kind() == Moment.Kind.REJECTED
        ? answerOf(moment, j -> j.sender() == moment.device())
        : Optional.empty();
  }

  private Optional<Focus> answer(Moment moment) {
    return answerOf(moment, Journey::refuses)
        .or(() -> Optional.of(new Focus(Target.TAB, moment.device(), moment.lane(), NONE)));
  }

  private Optional<Focus> answerOf(Moment moment, java.util.function.Predicate<Journey> wanted) {
    return moment
        .segment()
        .flatMap(syn ->
            instant.journeys().around(instant.now()).stream()
                .filter(wanted)
                .filter(j -> answers(j.segment(), syn))
                .filter(j -> j.number() > syn.number() && visible(j))
                .findFirst())
        .map(j -> new Focus(Target.SEGMENT, moment.device(), moment.lane(), j.number()));
  }

  /// Whether a segment is the answer to another, or an error about it.
  private static boolean answers(Segment answer, Segment to) {
    return answer.payload() instanceof Payload.IcmpError error
        ? error.about().equals(to.tuple())
        : answer.tuple().equals(to.tuple().reversed());
  }

  /// When all is quiet, the focus stays where something happened last.
  private Optional<Focus> stays(Moment moment) {
    return moment.device().isHost()
        ? Optional.of(new Focus(Target.TAB, moment.device(), moment.lane(), NONE))
        : Optional.empty();
  }
}
