package pinhole.challenge;

import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;

/// Names what an answer changed although it must not. Names, seeds and the ports that are used
/// before random ones are nobody's settings: the grader takes its own.
final class Differences {
  private final Words words;
  private final Explainer explainer;

  Differences(Words words, Explainer explainer) {
    this.words = words;
    this.explainer = explainer;
  }

  /// The first thing that differs, by its name; empty if there is none.
  ///
  /// @param allowed the start with what may be changed
  Optional<String> first(Scenario allowed, Scenario answer) {
    return client(allowed.client(), answer.client())
        .or(() -> server(allowed.server(), answer.server()))
        .or(() -> wall(DeviceId.CLIENT_FIREWALL, allowed, answer))
        .or(() -> wall(DeviceId.SERVER_FIREWALL, allowed, answer))
        .or(() ->
            differs(
                words.say("part.addresses"),
                allowed.lab().withPorts(answer.lab().ports()),
                answer.lab()))
        .or(() -> differs(words.say("part.others"), allowed.others(), answer.others()));
  }

  private Optional<String> client(ClientSetup allowed, ClientSetup answer) {
    String who = explainer.device(DeviceId.CLIENT);
    return part(who, words.say("part.transfers"), allowed.transfers(), answer.transfers())
        .or(() -> part(who, words.say("part.tls"), allowed.tls(), answer.tls()))
        .or(() -> part(who, words.say("part.options"), allowed, answer));
  }

  private Optional<String> server(ServerSetup allowed, ServerSetup answer) {
    String who = explainer.device(DeviceId.SERVER);
    return part(who, words.say("part.port"), allowed.port(), answer.port())
        .or(() -> part(who, words.say("part.range"), allowed.pasvRange(), answer.pasvRange()))
        .or(() -> part(who, words.say("part.tls"), allowed.tls(), answer.tls()))
        .or(() -> part(who, words.say("part.options"), allowed, answer));
  }

  private Optional<String> wall(DeviceId id, Scenario all, Scenario answered) {
    String who = explainer.device(id);
    FirewallSetup allowed = all.firewall(id);
    FirewallSetup answer = answered.firewall(id);
    return part(who, words.say("part.rules"), allowed.rules(), answer.rules())
        .or(() -> part(who, words.say("part.alg"), allowed.alg(), answer.alg()))
        .or(() -> part(who, words.say("part.alg-ports"), allowed.algPorts(), answer.algPorts()))
        .or(() -> part(who, words.say("part.nat"), allowed.nat(), answer.nat()))
        .or(() -> part(who, words.say("part.options"), allowed, answer));
  }

  private Optional<String> part(String who, String what, Object allowed, Object answer) {
    return differs(words.say("part.of", who, what), allowed, answer);
  }

  private Optional<String> differs(String what, Object allowed, Object answer) {
    return allowed.equals(answer) ? Optional.empty() : Optional.of(what);
  }
}
