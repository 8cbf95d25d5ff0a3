package pinhole.lesson;

import java.util.Locale;
import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;

/// Something that a cue can wait for. An empty part means any.
public sealed interface Happening {
  /// Whether it is what matters at this moment.
  ///
  /// @param moment of the storyline
  /// @param step that the moment comes from
  boolean is(Moment moment, Step step);

  /// A host sends a segment of a kind.
  ///
  /// @param kind which kind
  /// @param place of which connection, from where
  record SentKind(SegmentKind kind, Place place) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return moment.kind() == Moment.Kind.SENT
          && moment.segment().filter(s -> s.kind() == kind).isPresent()
          && place.fits(moment);
    }

    @Override
    public String toString() {
      return "sent " + kind.name().replace('_', '-') + place.words("from");
    }
  }

  /// A host says a line on the control connection.
  ///
  /// @param line how the line begins, such as `PORT` or `227`
  /// @param place of which connection, from where
  record SentLine(String line, Place place) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return moment.kind() == Moment.Kind.SENT
          && moment.lane() == Lane.CONTROL
          && moment.segment().flatMap(SentLine::text).filter(this::begins).isPresent()
          && place.fits(moment);
    }

    private boolean begins(String text) {
      return text.startsWith(line)
          && (text.length() == line.length()
              || !Character.isLetterOrDigit(text.charAt(line.length())));
    }

    /// What the sender said, whether or not TLS hides it from everybody else.
    static Optional<String> text(Segment segment) {
      Payload said =
          segment.payload() instanceof Payload.TlsRecord(var _, Payload inside, int _)
              ? inside
              : segment.payload();
      return said instanceof Payload.ControlText(String text)
          ? Optional.of(text)
          : Optional.empty();
    }

    @Override
    public String toString() {
      return "sent " + line + place.words("from");
    }
  }

  /// A wall compared a SYN with its rows and decided.
  ///
  /// @param verdict what
  /// @param place of which connection, in which wall
  record Decided(Optional<Verdict> verdict, Place place) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return verdictOf(moment.kind())
              .filter(it -> verdict.isEmpty() || verdict.get() == it)
              .isPresent()
          && place.fits(moment);
    }

    private static Optional<Verdict> verdictOf(Moment.Kind kind) {
      return switch (kind) {
        case PASSED, PINHOLE_USED -> Optional.of(Verdict.ACCEPT);
        case DROPPED -> Optional.of(Verdict.DROP);
        case REJECTED -> Optional.of(Verdict.REJECT);
        case SENT, CHECKED, PINHOLE_OPENED, ALG_DECLINED, ALG_DISCARDED -> Optional.empty();
        case NOBODY_LISTENS, NOBODY_THERE, GAVE_UP, ENDED -> Optional.empty();
      };
    }

    @Override
    public String toString() {
      return "decided" + verdict.map(v -> " " + v.name()).orElse("") + place.words("at");
    }
  }

  /// A moment of a kind that needs no more words: a pinhole, an ALG, a host that stops waiting.
  ///
  /// @param kind which
  /// @param place of which connection, where
  record Noted(Moment.Kind kind, Place place) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return moment.kind() == kind && place.fits(moment);
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + place.words("at");
    }
  }

  /// The session is decided.
  ///
  /// @param ok how; empty for either way
  record Ended(Optional<Boolean> ok) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return moment.kind() == Moment.Kind.ENDED
          && step.outcomes().stream()
              .anyMatch(
                  o -> o instanceof Outcome.SessionEnded(int _, boolean it) && ok.orElse(it) == it);
    }

    @Override
    public String toString() {
      return "session " + ok.map(it -> it ? "succeeded" : "failed").orElse("ended");
    }
  }

  /// A SYN is sent again because no answer came.
  ///
  /// @param place of which connection, from where
  record Retried(Place place) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return moment.kind() == Moment.Kind.SENT
          && moment.segment().filter(s -> s.kind() == SegmentKind.SYN).isPresent()
          && step.event() instanceof Event.TcpTimeout
          && place.fits(moment);
    }

    @Override
    public String toString() {
      return "retried" + place.words("from");
    }
  }

  /// Something that a wall did, and that is no moment of the storyline by itself.
  ///
  /// @param find what
  /// @param device in which wall; empty for either
  record Found(Find find, Optional<DeviceId> device) implements Happening {
    @Override
    public boolean is(Moment moment, Step step) {
      return false;
    }

    /// Where it is in a recording.
    Optional<Point> point(int nth, Recording recording) {
      return find.point(nth, device, recording);
    }

    @Override
    public String toString() {
      return find.words() + device.map(it -> " at " + it.id()).orElse("");
    }
  }

  /// Where something happens.
  ///
  /// @param lane on which connection
  /// @param device at which device
  record Place(Optional<Lane> lane, Optional<DeviceId> device) {
    /// Anywhere.
    public static final Place ANY = new Place(Optional.empty(), Optional.empty());

    boolean fits(Moment moment) {
      return lane.filter(it -> it != moment.lane()).isEmpty()
          && device.filter(it -> it != moment.device()).isEmpty();
    }

    String words(String preposition) {
      return lane.map(it -> " on " + it.name().toLowerCase(Locale.ROOT)).orElse("")
          + device.map(it -> " " + preposition + " " + it.id()).orElse("");
    }
  }
}
