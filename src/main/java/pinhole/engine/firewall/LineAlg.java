package pinhole.engine.firewall;

import java.util.Locale;
import pinhole.engine.firewall.AlgSession.Begun;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;

/// An ALG that reads line by line, wherever in a segment a line stands and also the first. What its
/// [LineRules] do not say is done as Linux does it: only the sender's own address is believed, an
/// announcement that cannot be read is discarded with its segment, a session has one pinhole.
/// Pieces of a line pass while the ALG waits for its end, where a proxy would keep them back; an
/// announcement that began in an earlier segment is therefore not rewritten.
final class LineAlg implements Alg {
  /// `ftp-proxy` of OpenBSD and FreeBSD.
  static final LineAlg PF = new LineAlg(new PfRules());

  /// Cisco `inspect ftp`.
  static final LineAlg ASA = new LineAlg(new AsaRules(false));

  /// Cisco `inspect ftp strict`.
  static final LineAlg ASA_STRICT = new LineAlg(new AsaRules(true));

  /// Windows `StatefulFtp`.
  static final LineAlg WINDOWS = new LineAlg(new WindowsRules());

  /// Longer beginnings of a line are not kept.
  private static final int KEPT = 500;

  private final LineRules rules;

  private LineAlg(LineRules rules) {
    this.rules = rules;
  }

  @Override
  public AlgResult read(AlgTurn turn) {
    if (turn.segment().payload() instanceof Payload.ControlText(String text)) {
      return new Reading(turn, text).read();
    }
    return rules.sealed() instanceof AlgMatch.Breach(AlgBreach breach)
        ? turn.close(new AlgFinding.Forbidden(breach))
        : turn.pass(turn.entry(), new AlgFinding.Sealed());
  }

  /// The lines of one segment, read one after the other.
  private final class Reading {
    private final AlgTurn turn;
    private final String text;
    private final String all;
    private final int early;
    private AlgSession session;
    private AlgMatch best = new AlgMatch.Nothing();

    Reading(AlgTurn turn, String text) {
      this.turn = turn;
      this.text = text;
      this.session = turn.entry().session();
      Begun begun = session.begun().of(turn.direction());
      boolean goesOn = begun.end() == turn.segment().seq();
      this.early = goesOn ? begun.text().length() : 0;
      this.all = goesOn ? begun.text() + text : text;
    }

    AlgResult read() {
      int start = 0;
      while (start < all.length()) {
        int newline = all.indexOf('\n', start);
        boolean whole = newline >= 0 || !rules.joins();
        int end = newline < 0 ? all.length() : newline + 1;
        AlgMatch match = judge(start, end, whole);
        if (match instanceof AlgMatch.Breach(AlgBreach breach)) {
          return turn.close(new AlgFinding.Forbidden(breach));
        }
        if (match instanceof AlgMatch.Partial(AlgKeyword keyword)) {
          return turn.drop(new AlgFinding.Unreadable(keyword));
        }
        start = end;
      }
      return finish();
    }

    private AlgMatch judge(int start, int end, boolean whole) {
      String line = all.substring(start, end);
      AlgMatch match = rules.judge(line, turn.direction(), session.pending(), turn.sender());
      if (!whole) {
        boolean kept = line.length() <= KEPT;
        Begun rest = kept ? new Begun(line, turn.segment().end()) : Begun.NOTHING;
        session = session.begin(turn.direction(), rest);
        return match instanceof AlgMatch.Breach ? match : new AlgMatch.Nothing();
      }
      session = session.begin(turn.direction(), Begun.NOTHING);
      session = session.awaiting(turn.direction() == CtDirection.ORIGINAL ? verb(line) : "");
      if (match instanceof AlgMatch.Found found) {
        best = found.moved(start - early);
      } else if (match instanceof AlgMatch.Masked(int offset)) {
        best = new AlgMatch.Masked(start - early + offset);
      }
      return match;
    }

    private AlgResult finish() {
      ConntrackEntry after = turn.entry().inSession(session);
      return switch (best) {
        case AlgMatch.Found found -> announced(after, found);
        case AlgMatch.Masked(int offset) -> masked(after, Math.max(0, offset));
        case AlgMatch.Nothing _, AlgMatch.Partial _, AlgMatch.Breach _ ->
            turn.pass(
                after,
                session.begun().of(turn.direction()).equals(Begun.NOTHING)
                    ? new AlgFinding.NothingAnnounced()
                    : new AlgFinding.AwaitsLineEnd());
      };
    }

    private AlgResult announced(ConntrackEntry after, AlgMatch.Found found) {
      int from = found.offset() + early;
      String said = all.substring(from, from + found.length());
      Endpoint announced = found.announced();
      turn.note(new AlgFinding.Announced(found.keyword(), announced, said));
      if (announced.address().equals(turn.sender())) {
        return turn.open(after, text, found, turn.outward());
      }
      if (!rules.ignoresAddress()) {
        return turn.pass(after, new AlgFinding.ForeignAddress(announced, turn.sender()));
      }
      turn.note(new AlgFinding.AddressIgnored(announced, turn.sender()));
      Endpoint own = new Endpoint(turn.sender(), announced.port());
      return turn.open(
          after,
          text,
          new AlgMatch.Found(found.keyword(), found.offset(), found.length(), own),
          turn.outward());
    }

    private AlgResult masked(ConntrackEntry after, int offset) {
      StringBuilder line = new StringBuilder(text);
      for (int i = offset; i < line.length() && line.charAt(i) >= ' '; i++) {
        line.setCharAt(i, 'X');
      }
      Payload hidden = new Payload.ControlText(line.toString());
      return turn.pass(after, turn.segment().withPayload(hidden), new AlgFinding.Masked());
    }
  }

  /// The first word of a line in upper case.
  static String verb(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    return line.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
