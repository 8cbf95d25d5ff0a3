package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationTest;

/// A host's address keeps inside its box.
class HostBoxTest extends ApplicationTest {
  @ParameterizedTest
  @CsvSource({
    "10.1.1.10, 112",
    "198.51.100.10, 112",
    "2001:db8:1::10, 112",
    "2001:db8:113::21, 112",
    "198.51.100.10, 144",
    "2001:db8:1::10, 144"
  })
  void address_isWholeAndInsideTheBox(String address, double width) {
    HostBox box = new HostBox(HorizontalDirection.RIGHT, Feather.MONITOR, "Client");
    box.address(address, List.of());
    box.place(width, 262, 94, 206);
    Text text =
        inside(box)
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(it -> it.getText().equals(address))
            .findFirst()
            .orElseThrow();
    assertThat(text.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(2);
    assertThat(text.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width - 2);
    assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(11);
  }

  private static Stream<Node> inside(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(it ->
            it instanceof Parent more ? Stream.concat(Stream.of(it), inside(more)) : Stream.of(it));
  }
}
