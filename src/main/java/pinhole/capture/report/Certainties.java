package pinhole.capture.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinhole.capture.CapturedError;
import pinhole.capture.report.Certainty.Level;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Fate;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.net.Address;

/// Says what is certain about a finding, what is likely, and what this capture cannot show. A
/// capture shows one place: what a wall beyond it did can only be concluded.
final class Certainties {
  /// Whoever gives up sooner did not wait for an answer.
  private static final long PATIENT = 500_000;

  /// So soon a SYN is repeated.
  private static final long SYN_MICROS = 1_000_000;

  private final Case about;
  private final Words words;
  private final Map<Level, List<String>> said = new EnumMap<>(Level.class);
  private final String caller;
  private final String callee;

  Certainties(Case about, Words words) {
    this.about = about;
    this.words = words;
    caller = words.side(about.caller());
    callee = words.side(about.caller().opposite());
  }

  List<Certainty> read() {
    finding();
    if (!about.session().gaps().isEmpty()) {
      say(Level.CANNOT_KNOW, "no.gap");
    }
    List<Certainty> levels = new ArrayList<>();
    said.forEach((level, sentences) -> levels.add(new Certainty(level, sentences)));
    return levels;
  }

  private void say(Level level, String key, Object... values) {
    said.computeIfAbsent(level, _ -> new ArrayList<>()).add(words.text(key, values));
  }

  private void finding() {
    switch (about.finding()) {
      case Finding.AllWell _ -> {
        say(Level.CERTAIN, "ce.all-well");
        say(Level.CANNOT_KNOW, "no.alg");
      }
      case Finding.NothingAsked _ -> say(Level.CERTAIN, "ce.nothing-asked");
      case Finding.ControlUnanswered _,
          Finding.ControlRefused _,
          Finding.ControlUnreachable _,
          Finding.ControlHalfOpen _,
          Finding.DataUnanswered _,
          Finding.DataRefused _,
          Finding.DataUnreachable _,
          Finding.DataHalfOpen _ ->
          fate(about.connection());
      case Finding.ControlSilent _ -> {
        say(Level.CERTAIN, "ce.control-silent");
        say(Level.LIKELY, "li.control-silent");
        say(Level.CANNOT_KNOW, "no.where");
      }
      case Finding.LoginRefused _ -> {
        say(Level.CERTAIN, "ce.login-refused");
        say(Level.CANNOT_KNOW, "no.reason");
      }
      case Finding.ArrangementRefused it -> refused(it.attempt());
      case Finding.WrongAddress it -> wrongAddress(it.attempt());
      case Finding.DataNeverSeen it -> neverSeen(it.attempt());
      case Finding.DataStalled it -> stalled(it.attempt());
      case Finding.TransferRefused it -> {
        boolean up = it.attempt().connection().filter(CapturedConnection::opened).isPresent();
        say(Level.CERTAIN, up ? "ce.transfer-refused-open" : "ce.transfer-refused");
        say(Level.CANNOT_KNOW, "no.reason");
      }
      case Finding.Sealed it -> sealed(it);
      case Finding.OneWay it -> {
        say(Level.CERTAIN, "ce.one-way", words.side(it.heard()));
        say(Level.LIKELY, "li.one-way");
        say(Level.CANNOT_KNOW, "no.one-way", words.side(it.heard().opposite()));
      }
      case Finding.CutShort _ -> {
        say(Level.CERTAIN, "ce.cut-short");
        say(Level.CANNOT_KNOW, "no.cut-short");
      }
    }
  }

  private void fate(CapturedConnection it) {
    switch (it.fate()) {
      case Fate.Unanswered _ -> unanswered(it);
      case Fate.Refused(var _, SegmentSeen rst) -> reset(it, rst);
      case Fate.Unreachable(var _, CapturedError error) -> unreachable(it, error);
      case Fate.HalfOpen _ -> {
        say(Level.CERTAIN, "ce.half-open", callee);
        say(Level.LIKELY, "li.half-open", caller);
        say(Level.CANNOT_KNOW, "no.where");
      }
      case Fate.Opened _, Fate.Joined _ -> say(Level.CERTAIN, "ce.opened");
    }
  }

  private void unanswered(CapturedConnection it) {
    boolean there = about.isAt(about.caller().opposite());
    boolean one = it.syns().size() == 1;
    say(Level.CERTAIN, there ? "ce.arrived" : one ? "ce.passed.1" : "ce.passed.n", caller, callee);
    say(Level.LIKELY, there ? "li.own-firewall" : "li.firewall", callee);
    if (one) {
      say(Level.LIKELY, "li.one-syn");
    }
    if (endsSoon(it)) {
      say(Level.LIKELY, "li.ends-soon");
    }
    if (!there) {
      say(Level.CANNOT_KNOW, "no.which-wall", callee);
    }
    say(Level.CANNOT_KNOW, "no.listening", callee, it.callee().port());
  }

  /// Whether the capture ends before the caller could even have asked again.
  private boolean endsSoon(CapturedConnection it) {
    boolean told = about.attempt().filter(a -> a.verdict().isPresent()).isPresent();
    return !told && about.end().micros() - it.syns().getLast().at().micros() < SYN_MICROS;
  }

  private void reset(CapturedConnection it, SegmentSeen rst) {
    String after = words.span(rst.at().micros() - it.syns().getLast().at().micros());
    say(Level.CERTAIN, "ce.reset", callee, after);
    Optional<Integer> nearer = about.nearer(rst);
    if (nearer.isEmpty()) {
      say(Level.LIKELY, "li.reset", callee, it.callee().port());
      say(Level.CANNOT_KNOW, "no.who-reset");
    } else if (nearer.get() == 0) {
      say(Level.LIKELY, "li.reset-host", callee, it.callee().port());
      say(Level.CANNOT_KNOW, "no.who-reset");
    } else {
      say(Level.LIKELY, nearer.get() > 0 ? "li.reset-wall" : "li.reset-other", callee);
      say(Level.CANNOT_KNOW, "no.listening", callee, it.callee().port());
    }
  }

  private void unreachable(CapturedConnection it, CapturedError error) {
    say(Level.CERTAIN, "ce.icmp", error.from(), new IcmpNames(words).name(error));
    boolean itself = error.from().equals(it.callee().address());
    say(Level.LIKELY, itself ? "li.icmp-host" : "li.icmp-wall", callee);
    say(Level.CANNOT_KNOW, "no.listening", callee, it.callee().port());
  }

  private void refused(DataAttempt attempt) {
    say(Level.CERTAIN, "ce.refused");
    int code = attempt.answered().map(it -> FtpReply.parse(it.text()).code()).orElse(0);
    Optional<Address> address = about.refusedAddress(attempt);
    if (address.isPresent()) {
      say(Level.LIKELY, "li.refused-address", address.get());
      say(Level.CANNOT_KNOW, "no.address-seen");
      return;
    }
    say(
        Level.LIKELY,
        switch (code) {
          case 500, 501, 502, 504 -> "li.refused-unknown";
          case 522 -> "li.refused-family";
          default -> "li.refused-setup";
        });
    say(Level.CANNOT_KNOW, "no.reason");
  }

  private void wrongAddress(DataAttempt attempt) {
    Side speaker = about.caller().opposite();
    Address address = attempt.announced().orElseThrow().address();
    say(Level.CERTAIN, "ce.wrong-address", callee, address, about.address(speaker));
    attempt
        .connection()
        .filter(it -> it.fate() instanceof Fate.Unanswered)
        .ifPresent(_ -> say(Level.CERTAIN, "ce.wrong-unanswered"));
    say(Level.LIKELY, address.isPrivate() ? "li.nat" : "li.other-address", callee);
    if (attempt.refused()) {
      say(Level.LIKELY, "li.bounce");
    }
    say(Level.CANNOT_KNOW, "no.alg-there");
  }

  private void neverSeen(DataAttempt attempt) {
    String port = attempt.announced().map(it -> String.valueOf(it.port())).orElse("?");
    say(Level.CERTAIN, "ce.never-seen", port);
    boolean here = about.isAt(about.caller());
    Optional<Address> hidden = Addresses.hidden(about.session(), attempt);
    if (hidden.isPresent()) {
      say(Level.LIKELY, "li.never-seen-private", hidden.get());
    } else if (here) {
      say(Level.LIKELY, "li.never-seen-here", caller);
    } else if (about.isActive() && attempt.verdict().isPresent()) {
      say(Level.LIKELY, waited(attempt) < PATIENT ? "li.never-seen-fast" : "li.never-seen-slow");
    } else {
      say(Level.LIKELY, "li.never-seen", caller);
    }
    say(Level.CANNOT_KNOW, "no.dialled", caller);
    if (!here) {
      say(Level.CANNOT_KNOW, "no.which-before", caller);
    }
  }

  private static long waited(DataAttempt attempt) {
    long asked = attempt.command().map(it -> it.at().micros()).orElse(0L);
    CapturedLine last = attempt.replies().getLast();
    return last.at().micros() - asked;
  }

  private void stalled(DataAttempt attempt) {
    say(Level.CERTAIN, "ce.stalled");
    boolean carried = attempt.connection().filter(it -> it.bytes() > 0).isPresent();
    say(Level.LIKELY, carried ? "li.broke-off" : "li.stalled");
    say(Level.CANNOT_KNOW, "no.where");
  }

  private void sealed(Finding.Sealed it) {
    say(Level.CERTAIN, "ce.sealed");
    if (it.trouble().isPresent()) {
      say(Level.LIKELY, "li.sealed-own", caller);
      fate(about.connection());
      say(Level.LIKELY, "li.sealed-alg");
    } else if (it.opened() > 0) {
      say(Level.LIKELY, "li.sealed-data");
    }
    say(Level.CANNOT_KNOW, "no.sealed");
  }
}
