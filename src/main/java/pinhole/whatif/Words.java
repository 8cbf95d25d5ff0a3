package pinhole.whatif;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.sim.DeviceId;

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

  String result(Effect effect) {
    return switch (effect.kind()) {
      case WORKS -> effect.pinholes() > 0 ? say("works.pinholes", effect.pinholes()) : say("works");
      case DROPPED -> say("dropped", wall(effect));
      case REJECTED -> say("rejected", wall(effect));
      case NOBODY_LISTENS -> say("nobody-listens");
      case FAILS -> say("fails");
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
