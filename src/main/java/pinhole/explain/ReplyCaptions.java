package pinhole.explain;

import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.sim.Moment;

/// Captions of the server's replies.
final class ReplyCaptions {
  private final Words words;
  private final Evidence evidence;
  private final Moment moment;
  private final FindingWords findings;

  ReplyCaptions(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.evidence = evidence;
    this.moment = moment;
    this.findings = new FindingWords(words);
  }

  Caption write(String line) {
    FtpReply reply = FtpReply.parse(line);
    return reply.code() >= 400 ? refusal(reply, line) : agreement(reply, line);
  }

  private Caption agreement(FtpReply reply, String line) {
    String code = "" + reply.code();
    String verb = evidence.answeredVerb(moment).orElse("");
    return switch (reply.code()) {
      case 125 -> new Caption(words.text("reply.125"), line);
      case 150 -> new Caption(words.text("reply.150"), line);
      case 220 -> new Caption(words.text("reply.220"), line);
      case 221 -> new Caption(words.text("reply.221"), line);
      case 226 -> new Caption(words.text("reply.226"), line);
      case 227 -> passive(line);
      case 229 -> extendedPassive(reply, line);
      case 230 -> new Caption(words.text("reply.230"), line);
      case 234 -> new Caption(words.text("reply.234"), line);
      case 257 -> new Caption(words.text("reply.257"), line);
      case 331 -> new Caption(words.text("reply.331"), line);
      case 213 -> new Caption(Words.fitting(words.text("reply.213", reply.text())), line);
      default ->
          new Caption(
              verb.isEmpty()
                  ? words.text("reply.any", code)
                  : words.text("reply.accepts", verb, code),
              line);
    };
  }

  private Caption passive(String line) {
    return HostPort.readSixNumbers(line)
        .map(e ->
            new Caption(
                words.text("reply.227", e.port()),
                words.text("reply.227-detail", e.address(), SentCaptions.arithmetic(words, line))))
        .orElseGet(() -> new Caption(words.text("reply.any", 227), line));
  }

  private Caption extendedPassive(FtpReply reply, String line) {
    return HostPort.readExtendedReply(reply.text())
        .map(port -> new Caption(words.text("reply.229", port), words.text("reply.229-detail")))
        .orElseGet(() -> new Caption(words.text("reply.any", 229), line));
  }

  private Caption refusal(FtpReply reply, String line) {
    String verb = evidence.answeredVerb(moment).orElseGet(() -> words.text("refusal.it"));
    FtpFinding why = evidence.whySaid(moment, line).orElseGet(FtpFinding.NotNow::new);
    String detail = words.text("refusal.detail", line, findings.why(why));
    return new Caption(refusal(reply, verb, why), detail);
  }

  private String refusal(FtpReply reply, String verb, FtpFinding why) {
    return switch (why) {
      case FtpFinding.NotTheCaller _ -> words.text("refusal.not-the-caller", verb);
      case FtpFinding.PortTooLow(var announced) ->
          words.text("refusal.port-too-low", verb, announced.port());
      case FtpFinding.Unreadable _ -> words.text("refusal.unreadable", verb);
      case FtpFinding.ForbiddenBySetup _ -> words.text("refusal.forbidden", verb);
      case FtpFinding.OnlyEpsv _ -> words.text("refusal.only-epsv", verb);
      case FtpFinding.NotNow _ -> words.text("refusal.not-now", verb, reply.code());
      case FtpFinding.NoSuchFile _ -> words.text("refusal.no-such-file", verb, reply.code());
      case FtpFinding.NoDataConnectionArranged _ -> words.text("refusal.not-arranged", verb);
      case FtpFinding.Stranger _ -> words.text("refusal.stranger");
      case FtpFinding.OutOfTime _, FtpFinding.DataDown _ -> words.text("refusal.425");
      case FtpFinding.SessionWanted _,
          FtpFinding.Greeted _,
          FtpFinding.NextCommand _,
          FtpFinding.CommandObeyed _,
          FtpFinding.CallsBack _,
          FtpFinding.CallsAgain _,
          FtpFinding.Announces _,
          FtpFinding.DataUp _,
          FtpFinding.AwaitsData _,
          FtpFinding.FallsBack _,
          FtpFinding.TransferDone _,
          FtpFinding.PartDone _,
          FtpFinding.SessionFails _,
          FtpFinding.ControlGone _,
          FtpFinding.Sealed _,
          FtpFinding.LeavesDataClear _,
          FtpFinding.TlsFirst _,
          FtpFinding.NotTls _,
          FtpFinding.Cleared _,
          FtpFinding.StaysSealed _,
          FtpFinding.ReplyGoesOn _,
          FtpFinding.TransferFails _,
          FtpFinding.AddressMismatch _,
          FtpFinding.UsesDefaultPort _,
          FtpFinding.ChangesSides _,
          FtpFinding.Reconnects _,
          FtpFinding.CallsServerAgain _,
          FtpFinding.TriesAgain _,
          FtpFinding.TypesOn _,
          FtpFinding.ScriptOver _,
          FtpFinding.Ignored _ ->
          words.text("reply.any", reply.code());
    };
  }
}
