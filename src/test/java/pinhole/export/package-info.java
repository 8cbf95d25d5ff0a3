/// The texts that are exported, read back by small interpreters of the real languages, which know
/// nothing of how they were written.
package pinhole.export;
