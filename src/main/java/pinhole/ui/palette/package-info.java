/// Everything that can be done: to be searched, and as a sheet of keys.
package pinhole.ui.palette;
