package pinhole.explain;

import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.tcp.TcpFinding;

/// Writes the caption of a moment.
final class CaptionWriter {
  private final Words words;
  private final Evidence evidence;
  private final SegmentWords segments;

  CaptionWriter(Words words, Recording recording) {
    this.words = words;
    this.evidence = new Evidence(recording);
    this.segments = new SegmentWords(words);
  }

  Caption write(Moment moment) {
    WallCaptions wall = new WallCaptions(words, evidence, moment);
    return switch (moment.kind()) {
      case SENT -> new SentCaptions(words, evidence, moment).write();
      case PASSED -> wall.passed();
      case CHECKED -> wall.checked();
      case DROPPED -> wall.dropped();
      case REJECTED -> wall.rejected();
      case PINHOLE_OPENED, ALG_DECLINED, ALG_DISCARDED ->
          new AlgCaptions(words, evidence, moment).write();
      case PINHOLE_USED -> wall.pinholeUsed();
      case NOBODY_LISTENS -> nobodyListens(moment);
      case NOBODY_THERE -> nobodyThere(moment);
      case GAVE_UP -> gaveUp(moment);
      case ENDED -> ended();
    };
  }

  /// Before the first moment.
  Caption start() {
    var client = evidence.recording().scenario().client();
    if (client.options().profile() == ClientProfile.BY_HAND) {
      return new Caption(words.text("start.typed"), words.text("start.typed-detail"));
    }
    Transfer first = client.transfers().getFirst();
    String mode = first.mode().name();
    String sentence =
        switch (first.command()) {
          case RETR ->
              Words.fitting(
                  words.text("start.file", first.file(), mode), words.text("start.any", mode));
          case LIST -> words.text("start.list", mode);
        };
    String detail =
        switch (first.mode().connection()) {
          case ACTIVE -> words.text("start.active");
          case PASSIVE -> words.text("start.passive");
        };
    return new Caption(sentence, client.tls() ? detail + " " + words.text("start.tls") : detail);
  }

  private Caption nobodyListens(Moment moment) {
    Segment segment = moment.segment().orElseThrow();
    int port = segment.tuple().destination().port();
    String sentence =
        segment.isSyn()
            ? words.text("nobody.syn", words.device(moment.device()), port)
            : words.text(
                "nobody.other", segments.name(segment), words.device(moment.device()), port);
    return new Caption(sentence, words.text("nobody.detail"));
  }

  private Caption nobodyThere(Moment moment) {
    Segment segment = moment.segment().orElseThrow();
    String router = words.device(moment.device());
    return new Caption(
        words.text("nobody-there.sentence", router, segment.tuple().destination().address()),
        words.text("nobody-there.detail"));
  }

  private Caption gaveUp(Moment moment) {
    Step step = evidence.step(moment);
    String who = words.device(moment.device());
    String sentence =
        switch (step.event()) {
          case Event.FtpTimeout timeout -> limit(who, timeout.timer(), moment);
          case Event.UserCall _,
              Event.SegmentArrives _,
              Event.TcpTimeout _,
              Event.NobodyAnswers _,
              Event.Stopped _ ->
              evidence
                  .tcp(moment, TcpFinding.NoAnswerAtAll.class)
                  .map(f -> words.text("gave-up.tries", who, f.attempts()))
                  .orElseGet(() -> words.text("gave-up.any", who));
        };
    return new Caption(sentence, gaveUpDetail(moment));
  }

  private String limit(String who, FtpTimer timer, Moment moment) {
    String limit =
        evidence
            .ftp(moment, FtpFinding.OutOfTime.class)
            .map(f -> words.span(f.micros()))
            .orElse("");
    return switch (timer) {
      case CONNECT -> words.text("gave-up.connect", who, limit);
      case RUN -> words.text("gave-up.run", who, limit);
      case DATA, ACCEPT -> words.text("gave-up.data", who, limit);
      case IDLE -> words.text("gave-up.idle", who, limit);
      case RETRY, PAUSE, QUIET -> words.text("gave-up.any", who);
    };
  }

  private String gaveUpDetail(Moment moment) {
    boolean all =
        evidence
            .ftp(moment, FtpFinding.OutOfTime.class)
            .filter(f -> f.timer() == FtpTimer.RUN)
            .isPresent();
    return all ? "" : words.text("gave-up.detail");
  }

  private Caption ended() {
    DiagnosisWords diagnosis = new DiagnosisWords(words, evidence.recording());
    return new Caption(diagnosis.headline(), diagnosis.outcome());
  }
}
