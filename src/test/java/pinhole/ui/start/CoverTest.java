package pinhole.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.kit.Emblem;
import pinhole.ui.kit.SketchPicture.Sign;

@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverTest {
  private List<Lesson> lessons;

  @BeforeAll
  void read() throws IOException {
    lessons = LessonLibrary.shipped().lessons();
  }

  @Test
  void whatNoRowOfDevicesShows_hasASignOfItsOwn() {
    SortedMap<Integer, Boolean> own = new TreeMap<>();
    lessons.forEach(it -> own.put(it.number(), Cover.of(it) instanceof Emblem));
    own.values().removeIf(it -> !it);
    assertThat(own.keySet()).containsExactly(1, 3, 8, 12, 15, 19);
  }

  @Test
  void fiveValues_areThoseOfTheLesson() {
    assertThat(Cover.of(lessons.getFirst()).lookupAll("Text"))
        .extracting(node -> ((Text) node).getText())
        .contains("TCP", "10.1.1.10", "51734", "203\u202621", "21");
  }

  @Test
  void anEye_standsOnlyWhereTheLessonSpeaksOfIt() {
    assertThat(lessons)
        .filteredOn(it -> Motif.of(it).signs().stream().anyMatch(Sign.Eye.class::isInstance))
        .allMatch(it -> it.teaches().stream().anyMatch(concept -> concept.contains("alg")));
  }
}
