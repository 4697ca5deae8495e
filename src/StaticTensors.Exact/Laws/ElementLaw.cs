using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Laws;

/// <summary>The elements of one grid, each rounded once.</summary>
internal abstract class ElementLaw
{
    public static ElementLaw For(in GridRequest request, ElementRounding rounding) => request.Law switch
    {
        GridLaw.Logspace => new LogspaceLaw(request, rounding),
        GridLaw.Linspace or GridLaw.Arange => new LinearLaw(request, rounding),
        _ => new GeomspaceLaw(request, rounding),
    };

    /// <summary>Element i; false if the element type has no such value.</summary>
    public abstract bool TryElement(long i, out ElementBits bits);
}
