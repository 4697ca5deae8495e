namespace StaticTensors.Kernels.Direct;

/// <summary>Which elements of a grid of powers are integers for a reason that is seen at once. Their exponents are whole, and not negative.</summary>
/// <param name="First">The first exponent.</param>
/// <param name="Length">From it to the last.</param>
/// <param name="Divisions">Into how many steps; 0 where no element is known to be an integer.</param>
internal readonly record struct IntegerElements(long First, long Length, int Divisions)
{
    /// <summary>Of a Logspace: an integer base to a whole exponent.</summary>
    public static IntegerElements OfLogspace(double start, double stop, double @base, int divisions) =>
        DirectIntegers.TryInteger(@base, out _) && DirectIntegers.TryInteger(start, out long first) && DirectIntegers.TryInteger(stop, out long last)
            ? new IntegerElements(first, last - first, divisions)
            : default;

    /// <summary>Of a Geomspace: its ends, as if one that is an integer had the exponent 0 or 1, and one that is not −1.</summary>
    public static IntegerElements OfGeomspace(double start, double stop, int divisions) =>
        DirectIntegers.TryInteger(start, out _) ? new IntegerElements(0, DirectIntegers.TryInteger(stop, out _) ? 1 : -1, divisions)
        : DirectIntegers.TryInteger(stop, out _) ? new IntegerElements(-1, 1, divisions) : default;

    public bool Contains(int i) => Divisions != 0 && Length * i % Divisions == 0 && First + Length * i / Divisions >= 0;
}
