package pinhole.ui.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Chooses the page of the start screen. One tab is always chosen; arrows go from one to the next.
final class StartTabs extends HBox {
  private final Map<StartPage, ToggleButton> tabs = new EnumMap<>(StartPage.class);
  private final ToggleGroup group = new ToggleGroup();

  StartTabs(Set<StartPage> pages, Words words, Consumer<StartPage> open) {
    super(4);
    setId("start-tabs");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TAB_PANE);
    setAccessibleText(words.say("start.pages"));
    getStyleClass().add("ph-own-arrows");
    for (StartPage page : pages) {
      ToggleButton tab = new ToggleButton(words.say("start." + page.name()));
      tab.setId("start-" + page.name());
      tab.getStyleClass().setAll("ph-start-tab", "ph-focusable");
      tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
      tab.setAccessibleText(tab.getText());
      tab.setMnemonicParsing(false);
      tab.setMinWidth(USE_PREF_SIZE);
      tab.setToggleGroup(group);
      tab.setUserData(page);
      tab.setOnAction(_ -> tab.setSelected(true)); // a second press does not take it away
      tabs.put(page, tab);
      getChildren().add(tab);
    }
    group
        .selectedToggleProperty()
        .subscribe(now -> {
          if (now != null) {
            open.accept((StartPage) now.getUserData());
          }
        });
  }

  /// Chooses a page, if there is such a tab.
  void choose(StartPage page) {
    ToggleButton tab = tabs.get(page);
    if (tab != null) {
      tab.setSelected(true);
    }
  }

  /// Moves the keyboard's focus to the tab of a page.
  void focus(StartPage page) {
    tabs.get(page).requestFocus();
  }
}
