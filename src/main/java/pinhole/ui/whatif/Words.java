package pinhole.ui.whatif;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Scenario;
import pinhole.whatif.Cell;
import pinhole.whatif.CellResult;
import pinhole.whatif.Holes;
import pinhole.whatif.NatPlace;
import pinhole.whatif.Setting;

/// The words of the matrix.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.whatif.whatif");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// The holes as the head of their rows: "21 + 20".
  String holes(Holes holes, Scenario base) {
    PortRange range = base.server().pasvRange();
    return say(
        "holes." + holes,
        Integer.toString(base.server().port()),
        Integer.toString(range.low()),
        Integer.toString(range.high()));
  }

  /// Where it failed, or how it worked, in a word or two.
  String result(CellResult result, boolean small) {
    String kind = result.kind().name();
    String where = result.wall().map(wall -> "." + wall.name()).orElse("");
    String key = (small ? "small." : "result.") + kind + where;
    String wanted = bundle.containsKey(key) ? key : "result." + kind + where;
    return say(wanted, result.code());
  }

  /// The cell as it is read aloud.
  String spoken(Cell cell, Scenario base) {
    Setting setting = cell.setting();
    String result = spoken(cell.result());
    return say(
        "cell.spoken",
        setting.mode().name(),
        tls(setting),
        holes(setting.holes(), base),
        alg(setting),
        result);
  }

  /// What became of it, as a sentence.
  String outcome(CellResult result) {
    return say("outcome", spoken(result));
  }

  private String spoken(CellResult result) {
    return say("spoken." + result.kind(), result(result, false));
  }

  String tls(Setting setting) {
    return say(setting.tls() ? "tls.on" : "tls.off");
  }

  String alg(Setting setting) {
    return say(setting.alg() ? "alg.on" : "alg.off");
  }

  String nat(NatPlace nat) {
    return say("nat." + nat);
  }
}
