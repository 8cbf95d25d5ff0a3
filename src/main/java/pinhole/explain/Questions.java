package pinhole.explain;

import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;

/// What a learner asks at a moment.
final class Questions {
  private final Words words;
  private final SegmentWords segments;

  Questions(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words);
  }

  String at(Recording recording, Moment moment) {
    String where = words.device(moment.device());
    return switch (moment.kind()) {
      case SENT -> sent(moment, where);
      case CHECKED -> words.text("ask.checked", where, name(moment));
      case PASSED, PINHOLE_USED -> words.text("ask.accept", name(moment));
      case DROPPED -> words.text("ask.drop", name(moment));
      case REJECTED -> words.text("ask.reject", name(moment));
      case PINHOLE_OPENED -> words.text("ask.opened");
      case ALG_DECLINED -> words.text("ask.declined");
      case ALG_DISCARDED -> words.text("ask.discarded", name(moment));
      case NOBODY_LISTENS ->
          words.text(
              "ask.nobody", moment.segment().map(s -> s.tuple().destination().port()).orElse(0));
      case NOBODY_THERE -> words.text("ask.nobody-there", name(moment));
      case GAVE_UP -> words.text("ask.gave-up", where);
      case ENDED -> ended(new Evidence(recording).until(moment));
    };
  }

  /// About what a wall did with a segment.
  String about(Segment segment, Verdict verdict) {
    String name = segments.name(segment);
    return switch (verdict) {
      case ACCEPT -> words.text("ask.accept", name);
      case DROP -> words.text("ask.drop", name);
      case REJECT -> words.text("ask.reject", name);
    };
  }

  private String sent(Moment moment, String where) {
    Segment segment = moment.segment().orElseThrow();
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN, ICMP, TLS ->
          words.text("ask.sends-this", where, name(moment));
      case DATA, COMMAND, REPLY -> words.text("ask.sends", where, name(moment));
    };
  }

  private String ended(Recording recording) {
    if (!Diagnosis.of(recording).arrived()) {
      return words.text("ask.failed");
    }
    var transfers = recording.scenario().client().transfers();
    if (transfers.size() > 1) {
      return words.text("ask.all-arrived");
    }
    return transfers.getFirst().command() == Transfer.Command.LIST
        ? words.text("ask.list-arrived")
        : words.text("ask.file-arrived");
  }

  private String name(Moment moment) {
    return moment.segment().map(segments::name).orElse("");
  }
}
