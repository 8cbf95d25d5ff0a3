package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.report.Help.Worth;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.net.Endpoint;

/// Says what would help a session, and what people try in vain. What another session of the same
/// file did to the same server counts more than what is usual.
final class Helps {
  private static final int FTP = 21;
  private static final int DATA_PORT = 20;

  private final Case about;
  private final Words words;
  private final List<Help> helps = new ArrayList<>();

  Helps(Case about, Words words) {
    this.about = about;
    this.words = words;
  }

  List<Help> read() {
    switch (about.finding()) {
      case Finding.AllWell _, Finding.NothingAsked _, Finding.CutShort _ -> {}
      case Finding.ControlUnanswered _, Finding.ControlUnreachable _ -> control("why-control");
      case Finding.ControlRefused _ -> control("why-control-refused");
      case Finding.ControlHalfOpen _, Finding.DataHalfOpen _ ->
          say(Worth.YES, "stateful", "why-stateful");
      case Finding.ControlSilent _ -> say(Worth.YES, "capture-server", "why-silent");
      case Finding.OneWay _ -> say(Worth.YES, "capture-host", "why-both-ways");
      case Finding.LoginRefused _, Finding.TransferRefused _ ->
          say(Worth.NO, "firewall", "why-refused");
      case Finding.ArrangementRefused it -> refused(it.attempt());
      case Finding.WrongAddress _ -> wrongAddress();
      case Finding.DataUnanswered _, Finding.DataRefused _, Finding.DataUnreachable _ -> data();
      case Finding.DataNeverSeen _ -> neverSeen();
      case Finding.DataStalled _ -> say(Worth.NO, "firewall-open", "why-stalled");
      case Finding.Sealed sealed -> sealed(sealed);
    }
    return helps;
  }

  private void say(Worth worth, String what, String why, Object... values) {
    helps.add(
        new Help(worth, words.text("help." + what, values), words.text("help." + why, values)));
  }

  private void control(String why) {
    say(Worth.YES, "open-control", why, about.session().server().port());
    say(Worth.NO, "port-20", "why-20-control");
  }

  private void neverSeen() {
    String caller = words.side(about.caller());
    if (about.isAt(about.caller())) {
      say(Worth.YES, "look", "why-look", caller);
      return;
    }
    say(Worth.YES, "capture-caller", "why-capture", caller);
    boolean hidden =
        about.attempt().flatMap(it -> Addresses.hidden(about.session(), it)).isPresent();
    if (hidden) {
      say(Worth.YES, "epsv", "why-epsv");
    }
    data();
  }

  private void data() {
    otherMode();
    if (!about.isActive()) {
      int port = about.connection().callee().port();
      int announced =
          about.attempt().flatMap(DataAttempt::announced).map(it -> it.port()).orElse(port);
      say(Worth.YES, "range", "why-range", announced);
    }
    alg();
    portTwenty();
  }

  /// The other mode: as another session fared, or else as it usually does.
  private void otherMode() {
    DataConnectionMode other =
        about.isActive() ? DataConnectionMode.PASSIVE : DataConnectionMode.ACTIVE;
    String what = other == DataConnectionMode.PASSIVE ? "passive" : "active";
    Optional<Case.Concluded> went = another(other, true);
    Optional<Case.Concluded> failed = another(other, false);
    if (went.isPresent()) {
      say(Worth.YES, what, "why-did", went.get().session().number());
    } else if (failed.isPresent()) {
      say(Worth.NO, what, "why-failed", failed.get().session().number());
    } else if (other == DataConnectionMode.PASSIVE) {
      say(Worth.YES, what, "why-passive");
    } else {
      say(Worth.NO, what, "why-active");
    }
  }

  private Optional<Case.Concluded> another(DataConnectionMode mode, boolean well) {
    for (Case.Concluded it : about.all()) {
      boolean sameServer = it.session().server().equals(about.session().server());
      boolean sameClient =
          it.session().client().address().equals(about.session().client().address());
      boolean other = it.session().number() != about.session().number();
      if (sameServer && sameClient && other && tried(it, mode, well)) {
        return Optional.of(it);
      }
    }
    return Optional.empty();
  }

  private static boolean tried(Case.Concluded it, DataConnectionMode mode, boolean well) {
    for (DataAttempt attempt : it.session().attempts()) {
      boolean same = attempt.opener().filter(mode::equals).isPresent();
      boolean failed =
          attempt.refused() || attempt.connection().filter(c -> !c.opened()).isPresent();
      if (same && (well ? attempt.completed() : failed)) {
        return true;
      }
    }
    return false;
  }

  private void alg() {
    boolean seen = about.attempt().flatMap(DataAttempt::connection).isPresent();
    String what = seen ? "alg" : "alg-wall";
    String side = words.side(about.caller().opposite());
    int port = about.session().server().port();
    if (about.isSealed()) {
      say(Worth.NO, what, "why-alg-sealed", side);
    } else if (port == FTP) {
      say(Worth.PINHOLE, what, "why-alg", side);
    } else {
      say(Worth.PINHOLE, what, "why-alg-port", side, port);
    }
  }

  private void portTwenty() {
    Optional<CapturedConnection> seen = about.attempt().flatMap(DataAttempt::connection);
    if (!about.isActive()) {
      int port =
          seen.map(it -> it.callee().port())
              .or(() -> about.attempt().flatMap(DataAttempt::announced).map(Endpoint::port))
              .orElse(0);
      say(Worth.NO, "port-20", "why-20-passive", port);
    } else {
      boolean from20 = seen.map(it -> it.caller().port() == DATA_PORT).orElse(true);
      say(Worth.NO, "port-20", from20 ? "why-20" : "why-20-not-even");
    }
  }

  private void refused(DataAttempt attempt) {
    otherMode();
    if (about.refusedAddress(attempt).isPresent()) {
      say(Worth.PINHOLE, "alg", "why-alg-nat", words.side(Side.CLIENT));
    }
    say(Worth.YES, "look", "why-look-setup", words.side(Side.SERVER));
    say(Worth.NO, "port-20", "why-20-refused");
  }

  private void wrongAddress() {
    if (about.isActive()) {
      otherMode();
    } else {
      say(Worth.YES, "pasv-address", "why-pasv-address", about.address(Side.SERVER));
      say(Worth.YES, "epsv", "why-epsv");
    }
    String side = words.side(about.caller().opposite());
    say(
        about.isSealed() ? Worth.NO : Worth.PINHOLE,
        "alg",
        about.isSealed() ? "why-alg-sealed" : "why-alg-nat",
        side);
    say(Worth.NO, "port-20", "why-20-address");
  }

  private void sealed(Finding.Sealed sealed) {
    if (sealed.trouble().isEmpty()) {
      return;
    }
    otherMode();
    say(Worth.YES, "fixed-range", "why-fixed-range");
    alg();
    say(Worth.YES, "ccc", "why-ccc");
    portTwenty();
  }
}
