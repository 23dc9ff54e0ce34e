// Nothing of its own: `make demo` and `make release` build this target before they link the programs it depends on, because one
// build compiles them side by side. Asked for one after the other, the second program would wait for the first one's end with
// all processors but one at rest.
