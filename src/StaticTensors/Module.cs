using System.Runtime.CompilerServices;

// A grid of fifty elements would spend a tenth of its time on clearing structs and tables that are written before they are read.
[module: SkipLocalsInit]
