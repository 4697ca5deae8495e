namespace StaticTensors.Kernels.Direct;

/// <summary>The elements of a grid of powers that are obviously integers: those whose exponents are whole and not negative.</summary>
/// <param name="First">The first exponent.</param>
/// <param name="Length">The difference of the last exponent and the first.</param>
/// <param name="Divisions">The number of steps between them; 0 if no element is known to be an integer.</param>
internal readonly record struct IntegerElements(long First, long Length, int Divisions)
{
    /// <summary>For a Logspace: an integer base with a whole exponent.</summary>
    public static IntegerElements OfLogspace(double start, double stop, double @base, int divisions) =>
        DirectIntegers.TryInteger(@base, out _) && DirectIntegers.TryInteger(start, out long first) && DirectIntegers.TryInteger(stop, out long last)
            ? new IntegerElements(first, last - first, divisions)
            : default;

    /// <summary>For a Geomspace: its ends. One that is an integer gets the exponent 0 or 1, one that is not gets −1.</summary>
    public static IntegerElements OfGeomspace(double start, double stop, int divisions) =>
        DirectIntegers.TryInteger(start, out _) ? new IntegerElements(0, DirectIntegers.TryInteger(stop, out _) ? 1 : -1, divisions)
        : DirectIntegers.TryInteger(stop, out _) ? new IntegerElements(-1, 1, divisions) : default;

    public bool Contains(int i) => Divisions != 0 && Length * i % Divisions == 0 && First + Length * i / Divisions >= 0;
}
