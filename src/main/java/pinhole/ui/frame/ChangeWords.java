package pinhole.ui.frame;

import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;

/// Says what was changed.
final class ChangeWords {
  private final Words words = new Words();

  String alg(DeviceId firewall, boolean on) {
    return words.say("change.alg", wall(firewall), state(on));
  }

  String nat(DeviceId firewall, boolean on) {
    return words.say("change.nat", wall(firewall), state(on));
  }

  String tls(boolean on) {
    return words.say("change.tls", state(on));
  }

  String mode(DataMode mode) {
    return words.say("change.mode", mode.name());
  }

  String rule(DeviceId firewall, int index, boolean on) {
    return words.say("change.rule", wall(firewall), index + 1, state(on));
  }

  String policy(DeviceId firewall, Direction way, Verdict verdict) {
    String act = words.say("verdict." + verdict.name());
    return words.say("change.default", wall(firewall), words.say("way." + way.name()), act);
  }

  String other() {
    return words.say("change.other");
  }

  String kept() {
    return words.say("change.kept");
  }

  String forgotten() {
    return words.say("change.forgotten");
  }

  String again() {
    return words.say("change.again");
  }

  String undone(String what) {
    return words.say("change.undone", what);
  }

  String redone(String what) {
    return words.say("change.redone", what);
  }

  private String wall(DeviceId firewall) {
    return words.say("device." + firewall.name());
  }

  private String state(boolean on) {
    return words.say(on ? "on" : "off");
  }
}
