package pinhole.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class RowsTest {
  private final Node a = new Group();
  private final Node b = new Group();
  private final Node c = new Group();
  private final Node d = new Group();
  private final Node mark = new Group();

  @Test
  void theWantedRowsAreThere_andWhatIsBehindThemStays() {
    becomes(List.of(), List.of(a, b));
    becomes(List.of(a, b), List.of());
    becomes(List.of(a, b), List.of(a, c, b));
    becomes(List.of(a, b, c), List.of(a, c));
    becomes(List.of(a, b, c, d), List.of(d, a, b, c));
    becomes(List.of(a, b), List.of(c, d));
    becomes(List.of(a, b), List.of(a, b));
  }

  @Test
  void rowsThatStay_areNotTakenOut() {
    ObservableList<Node> nodes = FXCollections.observableArrayList(a, b, c, d, mark);
    List<Node> removed = new ArrayList<>();
    nodes.addListener(
        (ListChangeListener<Node>)
            change -> {
              while (change.next()) {
                removed.addAll(change.getRemoved());
              }
            });
    Rows.arrange(nodes, List.of(a, b, c, d), List.of(a, c, b, d));
    assertThat(removed).containsExactly(b, c);
  }

  private void becomes(List<Node> old, List<Node> now) {
    ObservableList<Node> nodes = FXCollections.observableArrayList(old);
    nodes.add(mark);
    Rows.arrange(nodes, old, now);
    List<Node> all = new ArrayList<>(now);
    all.add(mark);
    assertThat(nodes).containsExactlyElementsOf(all);
  }
}
