import Glibc

/// Output to a pipe is block-buffered; whoever started us waits for the line.
func flushOutput() {
    fflush(nil)
}
