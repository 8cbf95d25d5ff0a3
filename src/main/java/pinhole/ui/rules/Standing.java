package pinhole.ui.rules;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.firewall.Exposure;
import pinhole.engine.net.Prefix;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// How a rule stands: what it opens to whom, and how often it decided; or that it is off.
final class Standing extends Region {
  private static final double INSET = 4;

  private final Words words;
  private final Label opens = new Label();
  private final Label whom = new Label();
  private final Label hits = new Label();
  private final Tooltip opensTip = new Tooltip();
  private final Tooltip hitsTip = new Tooltip();
  private final Node wrong = new Glyph(GlyphKind.DROP, Token.DROP, .8);
  private final Node none;
  private double split = 80;
  private double hitsAt = 90;
  private double end = 150;
  private String spoken = "";

  Standing(Words words) {
    this.words = words;
    FontIcon slash = new FontIcon(Feather.SLASH);
    slash.getStyleClass().addAll("ph-icon-12", Token.INK_3.text());
    none = slash;
    whom.getStyleClass().addAll("ph-tick");
    opens.setTooltip(opensTip);
    whom.setTooltip(opensTip);
    hits.setTooltip(hitsTip);
    hits.setGraphicTextGap(3);
    hits.setAlignment(Pos.CENTER_RIGHT);
    whom.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(opens, whom, hits);
  }

  void ids(String id) {
    opens.setId(id + "-opens");
    whom.setId(id + "-whom");
    hits.setId(id + "-hits");
  }

  /// How wide what it opens is; the rest is for the hits.
  ///
  /// @param from where the column of the hits begins
  /// @param to where their figures end
  void split(double width, double from, double to) {
    split = width;
    hitsAt = from;
    end = to;
    requestLayout();
  }

  /// What a screen reader says of it.
  String spoken() {
    return spoken;
  }

  void show(Draft draft, Facts facts, boolean compact) {
    if (!draft.isValid()) {
      state(words.say("off.invalid"), words.say("off.invalid.tip"), Token.DROP, wrong);
    } else if (!draft.rule().on()) {
      state(words.say("off"), words.say("off.tip"), Token.INK_3, null);
    } else if (!facts.filters()) {
      state(words.say("idle"), words.say("idle.tip"), Token.INK_3, null);
    } else {
      opens(facts.opens(), compact);
      hits(facts);
      spoken = opensTip.getText() + " " + hitsTip.getText();
    }
    requestLayout();
  }

  private void state(String says, String tip, Token ink, Node sign) {
    set(opens, says, ink, sign);
    set(hits, "", Token.INK_3, null);
    whom.setText("");
    opensTip.setText(tip);
    hitsTip.setText(tip);
    spoken = tip;
  }

  private void opens(Exposure exposure, boolean compact) {
    boolean open = exposure.isOpen();
    set(opens, words.number(exposure.ports()), open ? Token.INK : Token.INK_3, null);
    boolean hosts = exposure.from().isPresent();
    String who = hosts ? whom(exposure.from().get(), compact) : words.say("whom.anyone");
    whom.setText(open ? who : "");
    String exact = exposure.from().map(Prefix::toString).orElseGet(() -> words.say("anyone"));
    opensTip.setText(
        open ? words.say("opens.tip", exposure.ports(), exact) : words.say("opens.nothing"));
  }

  private String whom(Prefix from, boolean compact) {
    if (!compact) {
      return words.say("whom.exact", from);
    }
    boolean one = from.length() == from.base().version().bits();
    return words.say(one ? "whom.host" : "whom.network");
  }

  private void hits(Facts facts) {
    boolean never = facts.hits() == 0;
    String says = never ? words.say("hits.none") : words.number(facts.hits());
    set(hits, says, never ? Token.INK_3 : Token.INK, never ? none : null);
    hitsTip.setText(words.say(facts.soFar() ? "hits.so-far" : "hits.tip", facts.hits()));
  }

  private static void set(Label label, String says, Token ink, Node sign) {
    if (!label.getText().equals(says)) {
      label.setText(says);
    }
    if (label.getGraphic() != sign) {
      label.setGraphic(sign);
    }
    if (label.getStyleClass().stream().noneMatch(ink.text()::equals)) {
      label.getStyleClass().setAll("label", "ph-label", "ph-semibold", ink.text());
    }
  }

  @Override
  protected void layoutChildren() {
    boolean two = !whom.getText().isEmpty();
    boolean whole = hits.getText().isEmpty();
    double middle = getHeight() / 2;
    double figure = split - Columns.RIGHT_AIR;
    double room = whole ? getWidth() - INSET : figure;
    opens.setAlignment(whole ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    opens.resizeRelocate(whole ? INSET : 0, two ? middle - 16 : middle - 10, room, two ? 17 : 20);
    whom.resizeRelocate(0, middle + 1, figure, two ? 14 : 0);
    whom.setVisible(two);
    double last = Math.max(0, end - hitsAt);
    hits.resizeRelocate(hitsAt, middle - 10, last, 20);
  }
}
