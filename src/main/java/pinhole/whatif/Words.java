package pinhole.whatif;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Diagnosis;

/// The words of the what-ifs.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.whatif.whatif");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// "the client's"
  String whose(DeviceId wall) {
    return bundle.getString("whose." + wall.name());
  }

  String result(Effect effect, Diagnosis diagnosis) {
    return switch (effect.kind()) {
      case WORKS -> effect.pinholes() > 0 ? say("works.pinholes", effect.pinholes()) : say("works");
      case DROPPED -> say("dropped", wall(effect));
      case REJECTED -> say("rejected", wall(effect));
      case NOBODY_LISTENS -> say("nobody-listens");
      case FAILS -> failure(diagnosis.cause());
    };
  }

  private String failure(Diagnosis.Cause cause) {
    return switch (cause) {
      case Diagnosis.Cause.Refused(String command, String _, var _) when !command.isEmpty() ->
          say("refused", command);
      case Diagnosis.Cause.Discarded(DeviceId wall, var _, var _) -> say("discarded", the(wall));
      case Diagnosis.Cause.NobodyThere _ -> say("nobody-there");
      case Diagnosis.Cause.Refused _,
          Diagnosis.Cause.Arrived _,
          Diagnosis.Cause.Wall _,
          Diagnosis.Cause.NobodyListens _,
          Diagnosis.Cause.Other _,
          Diagnosis.Cause.Unfinished _ ->
          say("fails");
    };
  }

  /// "the client firewall"
  String the(DeviceId wall) {
    return bundle.getString("wall." + wall.name());
  }

  private String wall(Effect effect) {
    return effect.wall().map(this::the).orElse("");
  }
}
