package pinhole.capture.report;

import java.util.Optional;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.net.Endpoint;

/// The headline of a finding, what stands under it, and its few words.
final class Headlines {
  private final Case about;
  private final Words words;

  Headlines(Case about, Words words) {
    this.about = about;
    this.words = words;
  }

  Tone tone() {
    return switch (about.finding()) {
      case Finding.AllWell _, Finding.NothingAsked _ -> Tone.FINE;
      case Finding.ControlUnanswered _,
          Finding.ControlHalfOpen _,
          Finding.ControlSilent _,
          Finding.DataUnanswered _,
          Finding.DataHalfOpen _,
          Finding.DataNeverSeen _,
          Finding.DataStalled _ ->
          Tone.BLOCKED;
      case Finding.ControlRefused _,
          Finding.ControlUnreachable _,
          Finding.LoginRefused _,
          Finding.ArrangementRefused _,
          Finding.DataRefused _,
          Finding.DataUnreachable _,
          Finding.TransferRefused _ ->
          Tone.REFUSED;
      case Finding.WrongAddress it -> it.attempt().refused() ? Tone.REFUSED : Tone.BLOCKED;
      case Finding.Sealed _ -> Tone.SEALED;
      case Finding.OneWay _, Finding.CutShort _ -> Tone.UNKNOWN;
    };
  }

  String headline() {
    String caller = words.side(about.caller());
    return switch (about.finding()) {
      case Finding.AllWell _ ->
          words.text(about.failed().isEmpty() ? "head.all-well" : "head.all-well-late");
      case Finding.NothingAsked _ -> words.text("head.nothing-asked");
      case Finding.ControlUnanswered _ -> words.text("head.control-unanswered");
      case Finding.ControlRefused _ -> words.text("head.control-refused");
      case Finding.ControlUnreachable _ -> words.text("head.control-unreachable");
      case Finding.ControlHalfOpen _ -> words.text("head.control-half-open");
      case Finding.ControlSilent _ -> words.text("head.control-silent");
      case Finding.LoginRefused _ -> words.text("head.login-refused");
      case Finding.ArrangementRefused it ->
          words.text("head.arrangement-refused", modeWord(it.attempt()));
      case Finding.WrongAddress it ->
          words.text(
              isPrivate(it.attempt()) ? "head.private-address" : "head.other-address",
              words.side(about.caller().opposite()));
      case Finding.DataUnanswered _ -> words.text("head.data-unanswered", caller);
      case Finding.DataRefused _ -> words.text("head.data-refused", caller);
      case Finding.DataUnreachable _ -> words.text("head.data-unreachable", caller);
      case Finding.DataHalfOpen _ -> words.text("head.data-half-open", caller);
      case Finding.DataNeverSeen _ -> words.text("head.data-never-seen", caller);
      case Finding.DataStalled it ->
          words.text(carried(it.attempt()) ? "head.data-broke-off" : "head.data-stalled");
      case Finding.TransferRefused _ -> words.text("head.transfer-refused");
      case Finding.Sealed sealed ->
          words.text(sealed.trouble().isPresent() ? "head.sealed-trouble" : "head.sealed", caller);
      case Finding.OneWay _ -> words.text("head.one-way");
      case Finding.CutShort _ -> words.text("head.cut-short");
    };
  }

  String subline() {
    return switch (about.finding()) {
      case Finding.AllWell well ->
          words.text(
              "sub.all-well",
              modeTitle(well.last()),
              words.counted("transfers", well.transfers()),
              words.counted("bytes", well.bytes()));
      case Finding.NothingAsked _ -> words.text("sub.nothing-asked");
      case Finding.ControlUnanswered _ ->
          words.text("sub.control-unanswered", about.session().server(), tries());
      case Finding.ControlRefused _ -> words.text("sub.control-refused", about.session().server());
      case Finding.ControlUnreachable _ ->
          words.text("sub.control-unreachable", about.session().server());
      case Finding.ControlHalfOpen _ -> words.text("sub.control-half-open");
      case Finding.ControlSilent _ -> words.text("sub.control-silent");
      case Finding.LoginRefused it -> words.text("sub.login-refused", it.reply().text());
      case Finding.ArrangementRefused it ->
          words.text("sub.arrangement-refused", asked(it.attempt()), answer(it.attempt()));
      case Finding.WrongAddress it -> wrongAddress(it.attempt());
      case Finding.DataUnanswered it -> words.text("sub.data-unanswered", dialled(it.attempt()));
      case Finding.DataRefused it -> words.text("sub.data-refused", dialled(it.attempt()));
      case Finding.DataUnreachable it -> words.text("sub.data-unreachable", dialled(it.attempt()));
      case Finding.DataHalfOpen it -> words.text("sub.data-half-open", dialled(it.attempt()));
      case Finding.DataNeverSeen it -> neverSeen(it.attempt());
      case Finding.DataStalled it -> stalled(it.attempt());
      case Finding.TransferRefused it ->
          words.text("sub.transfer-refused", command(it.attempt()), it.reply().text());
      case Finding.Sealed sealed -> sealed(sealed);
      case Finding.OneWay it -> words.text("sub.one-way", words.side(it.heard()));
      case Finding.CutShort it ->
          it.last()
              .map(line -> words.text("sub.cut-short", line.text()))
              .orElse(words.text("sub.cut-short-silent"));
    };
  }

  String brief() {
    return switch (about.finding()) {
      case Finding.AllWell well ->
          words.text(
              "brief.all-well",
              modeWord(well.last()),
              words.counted("transfers", well.transfers()),
              words.counted("bytes", well.bytes()));
      case Finding.NothingAsked _ -> words.text("brief.nothing-asked");
      case Finding.ControlUnanswered _ -> words.text("brief.control-unanswered");
      case Finding.ControlRefused _, Finding.ControlUnreachable _ ->
          words.text("brief.control-refused");
      case Finding.ControlHalfOpen _, Finding.ControlSilent _ -> words.text("brief.control-silent");
      case Finding.LoginRefused _ -> words.text("brief.login-refused");
      case Finding.ArrangementRefused it ->
          words.text("brief.arrangement-refused", modeWord(it.attempt()));
      case Finding.WrongAddress it -> words.text("brief.wrong-address", modeWord(it.attempt()));
      case Finding.DataUnanswered it -> brief("brief.data-unanswered", it.attempt());
      case Finding.DataRefused it -> brief("brief.data-refused", it.attempt());
      case Finding.DataUnreachable it -> brief("brief.data-refused", it.attempt());
      case Finding.DataHalfOpen it -> brief("brief.data-unanswered", it.attempt());
      case Finding.DataNeverSeen it -> brief("brief.data-never-seen", it.attempt());
      case Finding.DataStalled it -> brief("brief.data-stalled", it.attempt());
      case Finding.TransferRefused _ -> words.text("brief.transfer-refused");
      case Finding.Sealed sealed ->
          words.text(sealed.trouble().isPresent() ? "brief.sealed-trouble" : "brief.sealed");
      case Finding.OneWay _ -> words.text("brief.one-way");
      case Finding.CutShort _ -> words.text("brief.cut-short");
    };
  }

  private String brief(String key, DataAttempt attempt) {
    return words.text(key, modeWord(attempt));
  }

  private static boolean isPrivate(DataAttempt attempt) {
    return attempt.announced().filter(it -> it.address().isPrivate()).isPresent();
  }

  private static boolean carried(DataAttempt attempt) {
    return attempt.connection().filter(it -> it.bytes() > 0).isPresent();
  }

  private String modeTitle(DataAttempt attempt) {
    return attempt.opener().map(words::mode).orElse(words.text("mode.unknown"));
  }

  private String modeWord(DataAttempt attempt) {
    return attempt
        .opener()
        .map(it -> words.text(it == DataConnectionMode.ACTIVE ? "word.active" : "word.passive"))
        .orElse(words.text("word.unknown"));
  }

  private static String asked(DataAttempt attempt) {
    return attempt.asked().map(CapturedLine::text).orElse("");
  }

  private static String answer(DataAttempt attempt) {
    return attempt.answered().map(CapturedLine::text).orElse("");
  }

  private static String command(DataAttempt attempt) {
    return attempt.command().map(CapturedLine::text).orElse("");
  }

  /// "once", or "3 times in 3 s".
  private String tries() {
    int count = about.connection().syns().size();
    if (count < 2) {
      return words.times(count);
    }
    SegmentSeen first = about.connection().syns().getFirst();
    SegmentSeen last = about.connection().syns().getLast();
    long micros = last.at().micros() - first.at().micros();
    return words.text("times.in", words.times(count), words.span(micros));
  }

  /// "Active mode: from its port 20 the server dialled port 34311 of the client, 3 times in 3 s."
  private String dialled(DataAttempt attempt) {
    CapturedConnection connection = about.connection();
    return words.text(
        "dialled",
        modeTitle(attempt),
        connection.caller().port(),
        words.side(about.caller()),
        connection.callee().port(),
        words.side(about.caller().opposite()),
        tries());
  }

  private String wrongAddress(DataAttempt attempt) {
    Side speaker = about.caller().opposite();
    return words.text(
        "sub.wrong-address",
        attempt.announced().map(Endpoint::address).orElseThrow(),
        words.side(speaker),
        about.address(speaker));
  }

  private String neverSeen(DataAttempt attempt) {
    Optional<CapturedLine> reply =
        attempt.replies().isEmpty() ? Optional.empty() : Optional.of(attempt.replies().getLast());
    String port = attempt.announced().map(it -> String.valueOf(it.port())).orElse("?");
    return reply
        .map(it -> words.text("sub.never-seen-reply", modeTitle(attempt), port, it.text()))
        .orElse(words.text("sub.never-seen", modeTitle(attempt), port));
  }

  private String stalled(DataAttempt attempt) {
    String bytes = words.counted("bytes", about.connection().bytes());
    return attempt.replies().isEmpty()
        ? words.text("sub.stalled", modeTitle(attempt), bytes)
        : words.text(
            "sub.stalled-reply", modeTitle(attempt), bytes, attempt.replies().getLast().text());
  }

  private String sealed(Finding.Sealed sealed) {
    if (sealed.trouble().isPresent()) {
      return words.text("sub.sealed-trouble", dialled(sealed.trouble().get()));
    }
    return sealed.opened() == 0
        ? words.text("sub.sealed-none")
        : words.text(
            "sub.sealed",
            words.counted("connections", sealed.opened()),
            words.counted("bytes", sealed.bytes()));
  }
}
