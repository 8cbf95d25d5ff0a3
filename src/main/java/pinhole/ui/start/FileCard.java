package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// Where a scenario file can be dropped or chosen.
final class FileCard extends VBox {
  FileCard(Words words, StartActions actions) {
    super(4);
    FontIcon icon = new FontIcon(Feather.UPLOAD);
    icon.getStyleClass().addAll("ph-icon-18", Token.ACCENT.text());
    Label sign = new Label(null, icon);
    sign.getStyleClass().add("ph-start-sign");
    sign.setAlignment(Pos.CENTER);
    Button choose = new Button(words.say("file.choose"), new FontIcon(Feather.FOLDER));
    choose.setId("open-file");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(_ -> actions.openFile());
    setMargin(sign, new Insets(0, 0, 4, 0));
    setMargin(choose, new Insets(8, 0, 0, 0));
    setAlignment(Pos.CENTER);
    getStyleClass().add("ph-start-drop");
    setPadding(new Insets(16));
    getChildren()
        .setAll(
            sign,
            Plain.label(words.say("file"), "ph-head", "ph-centred"),
            Plain.label(words.say("file.what"), "ph-small", "ph-centred"),
            choose);
  }
}
