using System.Numerics;

namespace StaticTensors.Exact.Numbers;

/// <summary>(Origin + i·Step)/Denominator: equally spaced rational numbers.</summary>
internal readonly struct RationalLine(BigInteger origin, BigInteger step, BigInteger denominator)
{
    private readonly BigInteger origin = origin, step = step, denominator = denominator;

    /// <summary>The number at an index.</summary>
    public Fraction this[long i] => new(origin + i * step, denominator);

    /// <summary>The length of i steps.</summary>
    public Fraction Steps(long i) => new(i * step, denominator);
}
