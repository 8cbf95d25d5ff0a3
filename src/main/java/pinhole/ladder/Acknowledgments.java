package pinhole.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Transit;

/// Collects messages, and gives each lone acknowledgment to the message that it answers.
final class Acknowledgments {
  private final List<Message> messages = new ArrayList<>();

  /// The last message that came in under each five-tuple, by its place in the list.
  private final SequencedMap<FiveTuple, Integer> last = new LinkedHashMap<>();

  /// The acknowledgments of each message, by its place in the list.
  private final SequencedMap<Integer, List<Integer>> acks = new LinkedHashMap<>();

  /// Adds a message.
  ///
  /// @param arrived as its receiver sees it
  void add(Message message, Segment arrived) {
    if (message.to().isHost()) {
      last.put(arrived.tuple(), messages.size());
    }
    messages.add(message);
  }

  /// Adds a lone acknowledgment.
  void answer(Transit ack) {
    Integer place = last.get(ack.segment().tuple().reversed());
    if (place != null) {
      acks.computeIfAbsent(place, _ -> new ArrayList<>()).add(ack.segment().number());
    }
  }

  /// The messages with what answers them.
  List<Message> messages() {
    acks.forEach((place, numbers) -> messages.set(place, with(messages.get(place), numbers)));
    return List.copyOf(messages);
  }

  private static Message with(Message m, List<Integer> numbers) {
    return new Message(
        m.segment(),
        m.arrived(),
        m.lane(),
        m.from(),
        m.to(),
        m.at(),
        m.begins(),
        m.ends(),
        m.shown(),
        m.attempt(),
        m.chapter(),
        m.crossings(),
        m.fate(),
        numbers);
  }
}
