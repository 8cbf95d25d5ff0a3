/// Captures of real transfers: what they hold, as values. Read in `file`, put together to FTP
/// sessions in `session`, explained in `report`.
package pinhole.capture;
