/// What must hold for every view of the window: it can be reached by keyboard and read aloud, it
/// can be seen, it fits, and all its words come from resource bundles.
package pinhole.nets;
