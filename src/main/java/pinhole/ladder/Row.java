package pinhole.ladder;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;

/// A row of the ladder.
public sealed interface Row {
  /// When it begins.
  SimTime at();

  /// Whether this row stands for a segment.
  default boolean standsFor(int number) {
    return false;
  }

  /// A segment.
  ///
  /// @param message its way, as far as it was seen
  /// @param fold the key of the fold that it lies in, empty for none
  record Sent(Message message, Optional<Integer> fold) implements Row {
    @Override
    public SimTime at() {
      return message.at();
    }

    @Override
    public boolean standsFor(int number) {
      return message.standsFor(number);
    }
  }

  /// Nothing happens for a while.
  ///
  /// @param at when the silence begins
  /// @param until when it ends
  /// @param waiting the host that waits, empty for nobody in particular
  /// @param why what ends it
  record Wait(SimTime at, SimTime until, Optional<DeviceId> waiting, Why why) implements Row {
    /// Why it is as long as it is.
    public enum Why {
      /// No answer came, so the segment leaves again.
      NO_ANSWER,
      /// No answer came, for about twice as long as the time before.
      TWICE_AS_LONG,
      /// Somebody stops waiting.
      TIME_UP,
      /// Nobody has anything to say.
      NOTHING
    }

    /// How long it is, in microseconds.
    public long micros() {
      return until.micros() - at.micros();
    }
  }

  /// Messages that were folded into one row, or the heading over them.
  ///
  /// @param key the number of its first segment: its name, whatever else is shown
  /// @param topic what they are about
  /// @param chapter the chapter they are from, for a topic that has its heading
  /// @param messages all of them
  /// @param open whether they stand unfolded below
  record Fold(int key, Topic topic, Optional<Chapter> chapter, List<Message> messages, boolean open)
      implements Row {
    /// What folded messages are about.
    public enum Topic {
      /// A whole chapter of small talk.
      CHAPTER,
      /// Questions and settings between the announcement and the transfer.
      SETTINGS,
      /// How TLS seals a data connection.
      HANDSHAKE,
      /// The bytes of a file.
      BYTES
    }

    /// Copies the list.
    public Fold {
      messages = List.copyOf(messages);
    }

    @Override
    public SimTime at() {
      return messages.getFirst().at();
    }

    @Override
    public boolean standsFor(int number) {
      return messages.stream().anyMatch(m -> m.standsFor(number));
    }
  }

  /// Somebody gave up, or the session is decided.
  ///
  /// @param moment when that is
  record Turn(Moment moment) implements Row {
    @Override
    public SimTime at() {
      return moment.at();
    }
  }

  /// What was not seen yet.
  ///
  /// @param at from when on
  record Unseen(SimTime at) implements Row {}
}
