using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Laws;

/// <summary>Linspace and Arange: the affine law itself.</summary>
internal sealed class LinearLaw(in GridRequest request, ElementRounding rounding) : ElementLaw
{
    private readonly AffineLaw affine = new(request);

    public override bool TryElement(long i, out ElementBits bits) => rounding.TryRound(affine.At(i), out bits);
}
