package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SegmentKind;

/// Divides moments into chapters.
final class Chapters {
  private final Recording recording;
  private final List<Chapter> done = new ArrayList<>();
  private Chapter.Kind kind = Chapter.Kind.CONNECT;
  private int first;
  private int port;
  private String verb = "";

  private Chapters(Recording recording) {
    this.recording = recording;
  }

  static List<Chapter> of(Recording recording, List<Moment> moments) {
    Chapters chapters = new Chapters(recording);
    for (Moment moment : moments) {
      chapters.next(moment);
    }
    chapters.close(moments.size());
    return chapters.done;
  }

  private void next(Moment moment) {
    Optional<String> line =
        moment.kind() == Moment.Kind.SENT
            ? moment.segment().flatMap(s -> Announcement.line(s.payload()))
            : Optional.empty();
    line.ifPresent(text -> heading(text, moment));
    moment.segment().flatMap(Announcement::in).ifPresent(a -> port = a.port());
    boolean dataSyn =
        moment.kind() == Moment.Kind.SENT
            && moment.lane() == Lane.DATA
            && moment.segment().map(s -> s.kind() == SegmentKind.SYN).orElse(false);
    if (dataSyn && kind == Chapter.Kind.ARRANGE) {
      begin(Chapter.Kind.DATA, moment.index());
    }
    if (moment.kind() == Moment.Kind.GAVE_UP && kind != Chapter.Kind.CLOSE) {
      begin(Chapter.Kind.FAIL, moment.index());
    }
  }

  private void heading(String line, Moment moment) {
    String word = line.split("[ -]", 2)[0];
    switch (word) {
      case "220" ->
          begin(
              recording.scenario().client().tls() ? Chapter.Kind.SECURE : Chapter.Kind.LOG_IN,
              moment.index());
      case "USER" -> begin(Chapter.Kind.LOG_IN, moment.index());
      case "PORT", "PASV", "EPRT", "EPSV" -> {
        close(moment.index());
        kind = Chapter.Kind.ARRANGE;
        verb = word;
        port = 0;
      }
      case "TYPE", "SIZE", "RETR", "LIST" -> {
        if (kind == Chapter.Kind.ARRANGE) {
          begin(Chapter.Kind.DATA, moment.index());
        }
      }
      case "425" -> begin(Chapter.Kind.FAIL, moment.index());
      case "QUIT" -> begin(Chapter.Kind.CLOSE, moment.index());
      default -> {}
    }
  }

  private void begin(Chapter.Kind next, int at) {
    if (next != kind) {
      close(at);
      kind = next;
    }
  }

  private void close(int before) {
    if (before > first) {
      boolean arranging = kind == Chapter.Kind.ARRANGE;
      done.add(new Chapter(kind, first, before - 1, arranging ? port : 0, arranging ? verb : ""));
    }
    first = before;
  }
}
